import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// A rule, made from the rule itself, with every deal that it fired on.
struct RulePage: View {
  /// A finding of the rule's, open or accepted.
  struct Case: View {
    let deal: Link
    let buyer: Link
    let condition: String
    let severity: String
    let isSevere: Bool
    let acceptances: [AcceptanceView]
    let money: String

    static let fields: [ViewField<Self>] = [
      .view("deal", "The deal, with the finding on its page.") { $0.deal },
      .view("buyer", "Its buyer.") { $0.buyer },
      .text("condition", "What was seen.") { $0.condition },
      .text("severity", "How bad it is.") { $0.severity },
      .flag("severe", "Whether it is severe.") { $0.isSevere },
      .list("acceptances", "Who accepted it, why and until when; empty where it is open.") { $0.acceptances },
      .text("money", "What it evidences or puts at risk, in the site's currency; may be empty.") { $0.money },
    ]
  }

  let frame: PageFrame
  let id: String
  let control: Link
  let habit: String
  let status: String
  let gap: String
  /// Why the site does not run it; empty where it does.
  let offReason: String
  let rationale: String
  let criteria: String
  let method: String
  let reads: [String]
  let exclusions: String
  let grounds: String
  let judgement: String
  let recommendation: String
  let gapExample: ExampleView
  let clearExample: ExampleView
  let record: String
  let open: [Case]
  let waived: [Case]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("id", "The rule's id, as `site.yml` and waivers name it.") { $0.id },
    .view("control", "The control whose absence it shows.") { $0.control },
    .text("habit", "The habit of our own that it belongs to.") { $0.habit },
    .text("status", "Whether it is scored, and since which version it is there.") { $0.status },
    .text("gap", "The gap in one sentence.") { $0.gap },
    .text("offReason", "Why the site does not run it; empty where it does.") { $0.offReason },
    .text("rationale", "Why it matters.") { $0.rationale },
    .text("criteria", "What should be.") { $0.criteria },
    .text("method", "How it is computed, with the thresholds in force.") { $0.method },
    .texts("reads", "The fields that it reads.") { $0.reads },
    .text("exclusions", "What it leaves out.") { $0.exclusions },
    .text("grounds", "Where it comes from.") { $0.grounds },
    .text("judgement", "What about it nobody's public records can show; may be empty.") { $0.judgement },
    .text("recommendation", "What to install.") { $0.recommendation },
    .view("gapExample", "A dossier on which it fires.") { $0.gapExample },
    .view("clearExample", "A dossier on which it does not.") { $0.clearExample },
    .text("record", "How often it was judged and fired, in a sentence.") { $0.record },
    .flag("hasOpen", "Whether it has a gap that is open in any deal.") { !$0.open.isEmpty },
    .list("open", "Its open gaps, the most money first.") { $0.open },
    .flag("hasWaived", "Whether any of its gaps is accepted.") { !$0.waived.isEmpty },
    .list("waived", "Its gaps that somebody accepted, the most money first.") { $0.waived },
  ]

  init(_ rule: Rule, _ facts: SiteFacts) {
    let route = Route.rule(rule.id)
    let record = facts.portfolio.rules.first { $0.rule.id == rule.id }
    let words = RuleInWords(rule, in: facts.rulebook, with: facts.settings)
    frame = facts.frame(
      rule.title, at: route, rule.gap,
      below: [("Rules", .rules), (rule.control.title, .control(rule.control))])
    id = words.id
    control = Link(text: words.control, href: route.link(to: .control(rule.control)))
    habit = words.habit
    status = words.status
    gap = words.gap
    offReason = words.offReason
    rationale = words.rationale
    criteria = words.criteria
    method = words.method
    reads = words.reads
    exclusions = words.exclusions
    grounds = words.grounds
    judgement = words.judgement
    recommendation = words.recommendation
    gapExample = ExampleView(words.gapExample)
    clearExample = ExampleView(words.clearExample)
    self.record =
      record.map { RulePage.describe($0, facts) } ?? "The site does not run it, so it has judged no deal."
    let cases = record?.cases ?? []
    open = RulePage.list(cases, facts, on: route) { !$0.isWaived }
    waived = RulePage.list(cases, facts, on: route, where: \.isWaived)
  }

  private static func describe(_ record: RuleRecord, _ facts: SiteFacts) -> String {
    guard record.judged > 0 else {
      return record.notAssessable == 0
        ? "It applies to no deal of this portfolio yet."
        : "It could be judged in none of the \(record.notAssessable) deals that it applies to."
    }
    var sentence =
      "It has an open gap in \(record.open) of \(Words.counted(record.judged, "deal")) in which it could be judged"
    if let waived = record.waivedInWords { sentence += " (\(waived))" }
    if record.notAssessable > 0 { sentence += "; in \(record.notAssessable) more too little is on record" }
    if record.loss.evidenced.money > .zero {
      sentence += ". It evidences \(SiteMoney(facts).inSentence(record.loss.evidenced)) of loss"
    }
    let home = facts.settings.currency
    if record.cases.contains(where: { $0.deal.dossier.currency != home }) {
      sentence += ". The column of money is in \(home); a sentence keeps the currency of its deal"
    }
    return sentence + "."
  }
}

extension RulePage {
  /// A page stays light however large the portfolio: the hundred with the most money are listed.
  private static func list(
    _ cases: [RuleRecord.Case], _ facts: SiteFacts, on route: Route, where belongs: (Finding) -> Bool
  ) -> [Case] {
    let findings = cases.flatMap { fired in
      fired.findings.filter(belongs).map { finding in
        let loss = facts.portfolio.conversion.convert(finding.loss, from: fired.deal.dossier.currency)
        return (deal: fired.deal, finding: finding, loss: loss ?? .nothing)
      }
    }
    // Cases are ranked by what is open in them, which says nothing of what is accepted.
    let ranked = findings.enumerated().sorted { a, b in
      let (first, second) = (a.element.loss, b.element.loss)
      return (second.evidenced.money, second.atRisk.money, a.offset)
        < (first.evidenced.money, first.atRisk.money, b.offset)
    }
    return ranked.prefix(100).map {
      Case($0.element.finding, worth: $0.element.loss, of: $0.element.deal, facts, on: route)
    }
  }
}

extension RulePage.Case {
  fileprivate init(
    _ finding: Finding, worth loss: LossTotal, of deal: DiagnosedDeal, _ facts: SiteFacts, on route: Route
  ) {
    let notation = facts.settings.notation
    let number = deal.diagnosis.findings.firstIndex { $0.finding === finding }
    self.deal = Link(
      text: deal.dossier.title.value,
      href: route.link(to: .deal(deal.dossier.id), at: number.map { "f\($0 + 1)" }))
    buyer = facts.link(toBuyerOf: deal, from: route)
    condition = finding.condition
    severity = finding.severity.rawValue
    isSevere = finding.severity == .severe
    acceptances = finding.waivers.map { AcceptanceView($0, of: deal.dossier, facts.words, on: route) }
    money =
      loss.evidenced.money > .zero
      ? notation.brief(loss.evidenced)
      : loss.atRisk.money > .zero ? "\(notation.brief(loss.atRisk)) at risk" : ""
  }
}
