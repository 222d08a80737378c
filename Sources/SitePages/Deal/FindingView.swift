import ControlGaps
import Dossiers
import Rendering

/// One finding, numbered as on the timeline.
struct FindingView: View {
  let pip: FindingPip
  let anchor: String
  let condition: String
  let severity: String
  let preview: String
  let acceptances: [AcceptanceView]
  let criteria: String
  let effect: String
  let evidenced: String
  let atRisk: String
  let unpriced: String
  let ruleTitle: String
  let ruleHref: String
  let evidence: [SourcePlace]

  static let fields: [ViewField<Self>] = [
    .view("pip", "Its number.") { $0.pip },
    .text("anchor", "Its id on this page.") { $0.anchor },
    .text("condition", "What was seen, one sentence with its numbers.") { $0.condition },
    .text("severity", "How bad it is, and whether a control was lacking or not followed.") { $0.severity },
    .text("preview", "That its rule is new and not scored; empty for most.") { $0.preview },
    .list("acceptances", "Who accepted it, why and until when; empty where nobody did.") { $0.acceptances },
    .text("criteria", "What should have been.") { $0.criteria },
    .text("effect", "What it did or may do; may be empty.") { $0.effect },
    .text("evidenced", "Money lost on the record; may be empty.") { $0.evidenced },
    .text("atRisk", "Money that may be lost; may be empty.") { $0.atRisk },
    .text("unpriced", "How much of it carries no amount, in words; may be empty.") { $0.unpriced },
    .text("ruleTitle", "The rule that found it.") { $0.ruleTitle },
    .text("ruleHref", "The rule's page.") { $0.ruleHref },
    .list("evidence", "Where the dossier says so, in the order of the file.") { $0.evidence },
  ]

  init(_ numbered: NumberedFinding, of deal: DealFacts) {
    let (judged, finding) = (numbered.judged, numbered.finding)
    let words = deal.words
    pip = FindingPip(numbered)
    anchor = "f\(numbered.number)"
    condition = finding.condition
    severity =
      (finding.severity == .severe ? "Severe" : "Moderate")
      + (finding.kind == .design ? ", no such control" : ", the control not followed")
    preview =
      judged.rule.status == .preview
      ? "Preview: shown, not scored, until the rule has run on real deals." : ""
    acceptances = finding.waivers.map { AcceptanceView($0, of: deal.dossier, words, on: deal.route) }
    criteria = printThresholds(judged.rule.criteria, judged.thresholds, words.notation)
    effect = finding.effect ?? ""
    let loss = finding.loss
    evidenced = loss.evidenced.money > .zero ? words.notation.brief(loss.evidenced) : ""
    atRisk = loss.atRisk.money > .zero ? words.notation.brief(loss.atRisk) : ""
    unpriced = finding.unpriced == 0 ? "" : "\(finding.unpriced) not priced"
    ruleTitle = judged.rule.title
    ruleHref = deal.route.link(to: .rule(judged.rule.id))
    evidence = deal.finder.places(of: finding.citations.all) + finding.earlier.map(deal.place)
  }
}
