import ControlGaps
import Dossiers
import Rendering

/// One finding, numbered as on the timeline.
struct FindingView: View {
  let words: FindingInWords
  let pip: FindingPip
  let anchor: String
  let acceptances: [AcceptanceView]
  let ruleHref: String
  let evidence: [SourcePlace]

  static let fields: [ViewField<Self>] = [
    .view("pip", "Its number.") { $0.pip },
    .text("anchor", "Its id on this page.") { $0.anchor },
    .text("condition", "What was seen, one sentence with its numbers.") { $0.words.condition },
    .text("severity", "How bad it is, and whether a control was lacking or not followed.") {
      $0.words.severity
    },
    .text("preview", "That its rule is new and not scored; empty for most.") { $0.words.preview },
    .list("acceptances", "Who accepted it, why and until when; empty where nobody did.") { $0.acceptances },
    .text("criteria", "What should have been.") { $0.words.criteria },
    .text("effect", "What it did or may do; may be empty.") { $0.words.effect },
    .text("evidenced", "Money lost on the record; may be empty.") { $0.words.evidenced },
    .text("atRisk", "Money that may be lost; may be empty.") { $0.words.atRisk },
    .text("unpriced", "How much of it carries no amount, in words; may be empty.") { $0.words.unpriced },
    .text("ruleTitle", "The rule that found it.") { $0.words.title },
    .text("ruleHref", "The rule's page.") { $0.ruleHref },
    .list("evidence", "Where the dossier says so, in the order of the file.") { $0.evidence },
  ]

  init(_ numbered: NumberedFinding, of deal: DealFacts) {
    let finding = numbered.finding
    words = FindingInWords(numbered, of: deal)
    pip = FindingPip(numbered)
    anchor = "f\(numbered.number)"
    acceptances = finding.waivers.map { AcceptanceView($0, of: deal.dossier, deal.words, on: deal.route) }
    ruleHref = deal.route.link(to: .rule(numbered.judged.rule.id))
    evidence = deal.finder.places(of: finding.citations.all) + finding.earlier.map(deal.place)
  }
}
