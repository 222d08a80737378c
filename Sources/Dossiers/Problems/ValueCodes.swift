import SourceText

// Values that are not what their key wants.
extension ProblemCode {
  static let unknownWord = ProblemCode(
    "unknown-word", "A value has to be one of a few words, and is none of them.",
    in: .dossier, wrong: "outcome: { result: wn }", right: "outcome: { result: won }")

  static let impossibleDate = ProblemCode(
    "impossible-date",
    """
    A date is not one: another order, a day that its month does not have, a time of day. A day is written \
    `2025-03-20`; where only the month or the year is known, `2025-03` or `2025`.
    """,
    in: .dossier, wrong: "dates: { rfp: 2025-02-30 }", right: "dates: { rfp: 2025-02-28 }")

  static let unlikelyYear = ProblemCode(
    "unlikely-year", .warning,
    "A date lies before 1900 or after 2200: a digit of its year is probably wrong.",
    in: .dossier, wrong: "dates: { rfp: 0205-01-20 }", right: "dates: { rfp: 2025-01-20 }")

  static let curlyQuotes = ProblemCode(
    "curly-quotes", .warning,
    """
    Curly quotation marks stand around a whole text. To YAML they are letters of it, so they would be printed; only \
    straight ones tell where a text begins and ends.
    """,
    in: .dossier, wrong: "team: \u{201C}North\u{201D}", right: "team: \"North\"")

  static let notANumber = ProblemCode(
    "not-a-number",
    """
    A figure cannot be read. Digits may have `_` between them and a point before decimals; an amount may end in \
    `k`, `m` or `bn` and begin with `~` for an estimate. A comma is refused: it could mean thousands or decimals. \
    So is an amount's point before exactly three digits, such as `375.000`, without a suffix.
    """,
    in: .dossier, wrong: "value: { signed: \"4,8m\" }", right: "value: { signed: 4.8m }")

  static let negativeAmount = ProblemCode(
    "negative-amount",
    "An amount is below zero where it can only be zero or more. Amounts may be negative where money is a margin.",
    in: .dossier, wrong: "value: { signed: -4m }", right: "value: { signed: 4m }")

  static let amountRange = ProblemCode(
    "amount-range", "An amount is above ten thousand billion: a suffix is probably wrong.",
    in: .dossier, wrong: "value: { signed: 48_000_000m }", right: "value: { signed: 48_000_000 }")

  static let amountPrecision = ProblemCode(
    "amount-precision",
    "A figure has more decimals than are reckoned with: four of a unit of money, six of a rate of exchange.",
    in: .dossier, wrong: "value: { signed: 1.23456 }", right: "value: { signed: 1.2346 }")

  static let numberRange = ProblemCode(
    "number-range", "A number is too large to be reckoned with.",
    in: .settings, wrong: "title: Deals\nrates: { USD: 100000000001 }",
    right: "title: Deals\nrates: { USD: 0.92 }")

  static let notAPercentage = ProblemCode(
    "not-a-percentage", "A percentage is not a number from 0 to 100 with four decimals at most.",
    in: .dossier, wrong: "criteria:\n  - { name: Price, weight: 101% }",
    right: "criteria:\n  - { name: Price, weight: 60% }")

  static let notACount = ProblemCode(
    "not-a-count", "A count is not a whole number up to 999999, written in digits.",
    in: .dossier, wrong: "competition: { bidders: three }", right: "competition: { bidders: 3 }")

  static let notAFlag = ProblemCode(
    "not-a-flag", "A flag is neither `true` nor `false`.",
    in: .dossier, wrong: "concessions:\n  - { lever: term, in_price: yes }",
    right: "concessions:\n  - { lever: term, in_price: true }")

  static let notAnID = ProblemCode(
    "not-an-id",
    """
    An id becomes the address of a page or of a place on it, so it is made of lower-case letters, digits and \
    single hyphens, 80 at most. A file's name gives an id too.
    """,
    in: .dossier, wrong: "id: My Deal", right: "id: my-deal")

  static let notAName = ProblemCode(
    "not-a-name",
    "A name has no letter or digit, or is longer than the address of a page can be.",
    in: .wholeDossier, wrong: "---\ntitle: Cranes\nbuyer: \"***\"\nstatus: bidding\n---\n",
    right: "---\ntitle: Cranes\nbuyer: Port of Aldersea\nstatus: bidding\n---\n")

  static let notALink = ProblemCode(
    "not-a-link",
    "An address leads neither to the web nor to a place within the site; others could act in a reader's browser.",
    in: .dossier, wrong: "source: { url: \"javascript:alert(1)\" }",
    right: "source: { url: \"https://deals.example/1\" }")

  static let unknownCurrency = ProblemCode(
    "unknown-currency", "A currency is not the code of one in use (ISO 4217): three capitals, such as `EUR`.",
    in: .dossier, wrong: "currency: eur", right: "currency: EUR")
}

let valueCodes = ProblemSection(
  "Values",
  [
    .unknownWord, .impossibleDate, .unlikelyYear, .curlyQuotes, .notANumber, .negativeAmount, .amountRange,
    .amountPrecision, .numberRange,
    .notAPercentage, .notACount, .notAFlag, .notAnID, .notAName, .notALink, .unknownCurrency,
  ])
