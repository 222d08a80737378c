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
      .text(
        "money",
        "What it evidences or puts at risk, in the site's currency where there is a rate; may be empty."
      ) { $0.money },
    ]
  }

  let frame: PageFrame
  let words: RuleInWords
  let control: Link
  let gapExample: ExampleView
  let clearExample: ExampleView
  let record: String
  let laterLosses: LaterLossView?
  let conversion: CurrencyNote?
  let open: [Case]
  let waived: [Case]
  let unlisted: String

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("id", "The rule's id, as `site.yml` and waivers name it.") { $0.words.id },
    .view("control", "The control whose absence it shows.") { $0.control },
    .text("habit", "The habit of our own that it belongs to.") { $0.words.habit },
    .text("status", "Whether it is scored, and since which version it is there.") { $0.words.status },
    .flag("preview", "Whether it is shown and not scored.") { $0.words.isPreview },
    .text("gap", "The gap in one sentence.") { $0.words.gap },
    .text("offReason", "Why the site does not run it; empty where it does.") { $0.words.offReason },
    .text("rationale", "Why it matters.") { $0.words.rationale },
    .text("criteria", "What should be.") { $0.words.criteria },
    .text("method", "How it is computed, with the thresholds in force.") { $0.words.method },
    .text("thresholds", "The bounds in force; empty where there is none to set.") { $0.words.thresholds },
    .text("ownThresholds", "The rule's own bounds, where the site changed them; may be empty.") {
      $0.words.ownThresholds
    },
    .texts("reads", "The fields that it reads.") { $0.words.reads },
    .text("exclusions", "What it leaves out.") { $0.words.exclusions },
    .text("grounds", "Where it comes from.") { $0.words.grounds },
    .text("judgement", "What about it nobody's public records can show; may be empty.") {
      $0.words.judgement
    },
    .text("recommendation", "What to install.") { $0.words.recommendation },
    .view("gapExample", "A dossier on which it fires.") { $0.gapExample },
    .view("clearExample", "A dossier on which it does not.") { $0.clearExample },
    .text("record", "How often it was judged and fired, in a sentence.") { $0.record },
    .view("laterLosses", "How often it fired in deals that went on to lose value; absent where it never ran.")
    {
      $0.laterLosses
    },
    .view("conversion", "At which rates sums are converted; absent where none is.") { $0.conversion },
    .flag("hasOpen", "Whether it has a gap that is open in any deal.") { !$0.open.isEmpty },
    .list("open", "Its open gaps, the most money first.") { $0.open },
    .flag("hasWaived", "Whether any of its gaps is accepted.") { !$0.waived.isEmpty },
    .list("waived", "Its gaps that somebody accepted, the most money first.") { $0.waived },
    .text("unlisted", "That a list ends before its last gap; empty for most.") { $0.unlisted },
  ]

  init(_ rule: Rule, _ facts: SiteFacts) {
    let route = Route.rule(rule.id)
    let record = facts.portfolio.rules.first { $0.rule.id == rule.id }
    words = RuleInWords(rule, in: facts.rulebook, with: facts.settings)
    frame = facts.frame(
      rule.title, at: route, rule.gap,
      below: [("Rules", .rules), (rule.control.title, .control(rule.control))])
    control = Link(text: words.control, href: route.link(to: .control(rule.control)))
    gapExample = ExampleView(words.gapExample)
    clearExample = ExampleView(words.clearExample)
    self.record =
      record.map { RulePage.describe($0, facts) } ?? "The site does not run it, so it has judged no deal."
    laterLosses = record.flatMap { $0.judged == 0 ? nil : LaterLossView($0, on: route) }
    let cases = record?.cases ?? []
    conversion = CurrencyNote(of: cases.map(\.deal), facts, on: route)
    open = RulePage.list(cases, facts, on: route) { !$0.isWaived }
    waived = RulePage.list(cases, facts, on: route, where: \.isWaived)
    let findings = cases.flatMap(\.findings)
    let isCut =
      open.count < findings.count { !$0.isWaived } || waived.count < findings.count(where: \.isWaived)
    unlisted = isCut ? "A list ends after the \(RulePage.mostListed) gaps with the most money." : ""
  }

  /// A page stays light however large the portfolio.
  private static let mostListed = 100

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
  /// The gaps with the most money.
  private static func list(
    _ cases: [RuleRecord.Case], _ facts: SiteFacts, on route: Route, where belongs: (Finding) -> Bool
  ) -> [Case] {
    let findings = cases.flatMap { fired in
      fired.findings.filter(belongs).map { finding in
        let loss = facts.portfolio.conversion.convert(finding.loss, from: fired.deal.dossier.currency)
        return (deal: fired.deal, finding: finding, loss: loss)
      }
    }
    // Cases are ranked by what is open in them, which says nothing of what is accepted.
    let ranked = findings.enumerated().sorted { a, b in
      let (first, second) = (a.element.loss ?? .nothing, b.element.loss ?? .nothing)
      return (second.evidenced.money, second.atRisk.money, a.offset)
        < (first.evidenced.money, first.atRisk.money, b.offset)
    }
    return ranked.prefix(mostListed).map {
      Case($0.element.finding, worth: $0.element.loss, of: $0.element.deal, facts, on: route)
    }
  }
}

extension RulePage.Case {
  fileprivate init(
    _ finding: Finding, worth converted: LossTotal?, of deal: DiagnosedDeal, _ facts: SiteFacts,
    on route: Route
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
    // Without a rate it is in the deal's own currency, and says so.
    let loss = converted ?? finding.loss
    let currency = converted == nil ? "\(deal.dossier.currency)\u{A0}" : ""
    money =
      loss.evidenced.money > .zero
      ? currency + notation.brief(loss.evidenced)
      : loss.atRisk.money > .zero ? "\(currency)\(notation.brief(loss.atRisk)) at risk" : ""
  }
}
