import ControlGaps
import Dossiers
import SourceText

/// Runs a rule on one of its own examples, so that its page can say what came of it.
func runExample(_ rule: Rule, _ example: Rule.Example, with settings: SiteSettings) -> String {
  let text = "---\ntitle: Example\nbuyer: Example\n\(example.frontMatter)\n---\n"
  let reading = readDossier(SourceFile(path: "example.md", bytes: Array(text.utf8)), with: settings)
  guard let dossier = reading.value, let day = CalendarDay(iso: example.asOf) else {
    return "The example could not be read."
  }
  let verdict = rule.check(
    DealOnDay(dossier, on: day, notation: settings.notation), rule.thresholds)
  switch verdict {
  case .satisfied(let words, _): return "Satisfied: \(words)."
  case .gap(let finding, _):
    return "\(finding.severity == .severe ? "A severe gap" : "A moderate gap"): \(finding.condition)"
  case .notApplicable(let reason): return "Not applicable: \(reason)."
  case .notAssessable(let missing, _): return "Not assessable: \(missing.text) is missing."
  }
}
