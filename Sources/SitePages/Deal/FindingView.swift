import ControlGaps
import Dossiers
import Rendering
import SourceText

/// One finding, numbered as on the timeline.
struct FindingView: View {
  let number: Int
  let anchor: String
  let condition: String
  /// `Severe, operating`, with who waived it where somebody did.
  let standing: String
  let isSevere: Bool
  let isWaived: Bool
  let isPreview: Bool
  let criteria: String
  let effect: String
  let evidenced: String
  let atRisk: String
  let unpriced: String
  let ruleTitle: String
  let ruleHref: String
  let evidence: [SourcePlace]

  static let fields: [ViewField<Self>] = [
    .integer("number", "The finding's number on this page.") { $0.number },
    .text("anchor", "Its id on this page.") { $0.anchor },
    .text("condition", "What was seen, one sentence with its numbers.") { $0.condition },
    .text("standing", "Severity, kind, and who accepted it.") { $0.standing },
    .flag("severe", "Whether it is severe.") { $0.isSevere },
    .flag("waived", "Whether somebody accepted it.") { $0.isWaived },
    .flag("preview", "Whether its rule is new, shown and not scored.") { $0.isPreview },
    .text("criteria", "What should have been.") { $0.criteria },
    .text("effect", "What it did or may do; may be empty.") { $0.effect },
    .text("evidenced", "Money lost on the record; may be empty.") { $0.evidenced },
    .text("atRisk", "Money that may be lost; may be empty.") { $0.atRisk },
    .text("unpriced", "How much of it carries no amount, in words; may be empty.") { $0.unpriced },
    .text("ruleTitle", "The rule that found it.") { $0.ruleTitle },
    .text("ruleHref", "The rule's page.") { $0.ruleHref },
    .list("evidence", "Where the dossier says so, in the order of the file.") { $0.evidence },
  ]

  init(
    _ number: Int, _ judged: Diagnosis.Judged, _ finding: Finding, _ words: Words, _ finder: PlaceFinder,
    on route: Route
  ) {
    self.number = number
    anchor = "f\(number)"
    condition = finding.condition
    var standing = "\(finding.severity == .severe ? "Severe" : "Moderate"), \(finding.kind.rawValue)"
    if judged.rule.status == .preview { standing += ", a preview and not scored" }
    if let waiver = finding.waiver {
      standing += "; accepted by \(words.name(waiver.by)) until \(words.date(waiver.until))"
      if let reason = waiver.reason.value { standing += ": \(reason)" }
    }
    self.standing = standing
    isSevere = finding.severity == .severe
    isWaived = finding.waiver != nil
    isPreview = judged.rule.status == .preview
    criteria = printThresholds(judged.rule.criteria, judged.thresholds, words.notation)
    effect = finding.effect ?? ""
    let loss = finding.loss
    evidenced = loss.evidenced.money > .zero ? words.notation.brief(loss.evidenced) : ""
    atRisk = loss.atRisk.money > .zero ? words.notation.brief(loss.atRisk) : ""
    unpriced = finding.unpriced == 0 ? "" : "\(finding.unpriced) not priced"
    ruleTitle = judged.rule.title
    ruleHref = route.link(to: .rule(judged.rule.id))
    evidence = finding.citations.all.map(finder.place)
  }
}

/// Fills `{moderate}` and `{severe}` in a rule's text with the thresholds in force.
func printThresholds(_ text: String, _ thresholds: Thresholds, _ notation: Notation) -> String {
  func print(_ bound: Int64?) -> String {
    guard let bound else { return "none" }
    let percent = notation.percent(Percent(tenThousandths: bound))
    return thresholds.unit == .percent ? percent : String(percent.dropLast())
  }
  var text = text
  for (placeholder, bound) in [("{moderate}", thresholds.moderate), ("{severe}", thresholds.severe)] {
    while let range = text.firstRange(of: placeholder) { text.replaceSubrange(range, with: print(bound)) }
  }
  return text
}
