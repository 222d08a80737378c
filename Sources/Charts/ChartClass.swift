/// Every class that a chart puts on an element. Colour and line come from the site's stylesheet alone, under
/// `.chart`; shape, hatching and words say the same without it.
///
/// The stylesheet also gives text its size, on which the placing of labels relies: 12 pixels, `stage` 15,
/// `number` and `tick-words` 11, bold where a case below says so. A timeline keeps 112 pixels free at its
/// left. The halves of the *traded* sign are cloned by reference, so that their colours need
/// the rules `#chart-traded .held` and `#chart-traded .conceded`.
public enum ChartClass: String, Sendable, CaseIterable {
  // Kinds of picture, on the outermost element together with `chart`.
  case chart
  case lifecycle
  case strip
  case waterfallRow = "waterfall-row"
  case magnitude
  case coverage
  case interval

  // Text, on the element itself or, for `amount` and `number`, on a group of texts. `stage`, `amount`,
  // `letter`, `heading`, `sum`, `today`, `number` and both sides are bold.
  case stage
  case amount
  case letter
  case heading
  case sum
  case today
  case number
  case date
  case sideGave = "side-gave"
  case sideCameBack = "side-came-back"
  case tickWords = "tick-words"
  case quietWords = "quiet-words"

  // Ground and lines.
  case band
  case base
  case tick
  case axis
  case leader
  case rail
  case hang
  case asOf = "as-of"
  case quiet
  case frame
  case range
  case whisker

  // Fills of what was given and what came back.
  case gave
  case cameBack = "came-back"
  case traded
  case forNothing = "for-nothing"
  case waived
  case unpriced

  // Signs on the line and in the lanes.
  case milestone
  case held
  case conceded
  case noAnswer = "no-answer"
  case event
  case disclosure
  case planned

  // Findings.
  case pin
  case severe
  case moderate
  case preview

  // Bars of the lanes.
  case open
  case locked
  case lockedAgainstUs = "locked-against-us"
  case reopened
  case late
  case outstanding
  case waiting
  case met

  // The waterfall.
  case level
  case connector
  case walkAway = "walk-away"
  case unexplained
  case growthPaid = "growth-paid"
  case headroom
  case beyondPrice = "beyond-price"
  case beyondPriceTraded = "beyond-price-traded"

  // Bars in tables.
  case track
  case fact
  case atRisk = "at-risk"
}
