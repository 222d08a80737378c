import Dossiers
import Intelligence
import Rendering

/// One of the five controls: what it is, how it did over the portfolio, and its rules.
struct ControlPage: View {
  struct DealRow: View {
    let deal: DealLine
    let score: String
    let coverage: String
    let gaps: String
    let loss: String
    let isPrimary: Bool

    static let fields: [ViewField<Self>] = [
      .view("deal", "The deal.") { $0.deal },
      .text("score", "Its score, or a dash.") { $0.score },
      .text("coverage", "How much of it could be judged.") { $0.coverage },
      .text("gaps", "Its gaps by severity, in words.") { $0.gaps },
      .text("loss", "Money lost under this control, in the deal's currency; may be empty.") { $0.loss },
      .flag("primary", "Whether it is the deal's primary control gap.") { $0.isPrimary },
    ]
  }

  let frame: PageFrame
  let promise: String
  let absence: String
  let symptom: String
  let record: String
  let conversion: CurrencyNote?
  let playbook: Link?
  let rules: [RulesPage.Line]
  let deals: [DealRow]
  let others: [Link]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("promise", "When it is in place.") { $0.promise },
    .text("absence", "What its absence is called.") { $0.absence },
    .text("symptom", "How its absence shows.") { $0.symptom },
    .text("record", "How it did over the portfolio, in a sentence or two.") { $0.record },
    .view("conversion", "At which rates sums are converted; absent where none is.") { $0.conversion },
    .view("playbook", "The site's playbook for it.") { $0.playbook },
    .list("rules", "Its rules.") { $0.rules },
    .flag("hasDeals", "Whether any deal has a gap under it.") { !$0.deals.isEmpty },
    .list("deals", "The deals with gaps under it, the most money first.") { $0.deals },
    .list("others", "The other controls.") { $0.others },
  ]

  init(_ control: Stage, _ facts: SiteFacts) {
    let route = Route.control(control)
    let overall = facts.portfolio.controls[control.index]
    frame = facts.frame("\(control.title) control", at: route, control.promise, below: [("Rules", .rules)])
    promise = control.promise
    absence = control.absence
    symptom = control.symptom
    playbook = facts.playbook(for: control, from: route)
    var sentences = [
      "Severe gaps in \(overall.severe) and moderate ones in \(overall.moderate) of \(Words.counted(overall.assessed, "deal")) judged; "
        + "the primary gap of \(overall.primary)."
    ]
    if overall.loss.evidenced.money > .zero {
      sentences.append(
        "\(SiteMoney(facts).inSentence(overall.loss.evidenced)) is evidenced as lost under it.")
    }
    if overall.tooLittle > 0 {
      sentences.append("In \(Words.counted(overall.tooLittle, "deal")) too little is on record to score it.")
    }
    record = sentences.joined(separator: " ")
    conversion = CurrencyNote(of: facts.portfolio.deals, facts, on: route)
    rules = RulesPage.lines(of: control, facts, on: route)
    deals = ControlPage.rows(control, facts, on: route)
    others = Stage.allCases.filter { $0 != control }.map {
      Link(text: $0.title, href: route.link(to: .control($0)))
    }
  }

  /// The hundred deals with the most money, then the most weight of gaps.
  private static func rows(_ control: Stage, _ facts: SiteFacts, on route: Route) -> [DealRow] {
    let notation = facts.settings.notation
    let portfolio = facts.portfolio
    let withGaps = portfolio.deals.filter { deal in
      let assessment = deal.diagnosis.control(control)
      return deal.isOurs && assessment.severe + assessment.moderate > 0
    }
    func rank(_ deal: DiagnosedDeal) -> (Money, Int, Int, String) {
      let assessment = deal.diagnosis.control(control)
      let loss = portfolio.conversion.convert(assessment.loss, from: deal.dossier.currency)
      return (
        -(loss?.evidenced.money ?? .zero), -assessment.weights.severe, -assessment.weights.moderate,
        deal.dossier.id
      )
    }
    return withGaps.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.prefix(100).map { _, deal in
      let assessment = deal.diagnosis.control(control)
      let gaps = [
        assessment.severe > 0 ? "\(assessment.severe) severe" : nil,
        assessment.moderate > 0 ? "\(assessment.moderate) moderate" : nil,
      ].compactMap(\.self).joined(separator: ", ")
      let currency = deal.dossier.currency == facts.settings.currency ? "" : "\(deal.dossier.currency) "
      return DealRow(
        deal: DealLine(deal, facts, on: route), score: assessment.score.map(String.init) ?? Words.unknown,
        coverage: assessment.coverage.map { "\($0)%" } ?? "", gaps: gaps,
        loss: assessment.loss.evidenced.money > .zero
          ? currency + notation.brief(assessment.loss.evidenced) : "",
        isPrimary: deal.diagnosis.primary.control == control)
    }
  }
}
