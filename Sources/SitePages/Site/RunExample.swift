import ControlGaps
import Dossiers
import SourceText

/// Runs a rule on one of its own examples, and says in words what came of it.
func runExample(_ example: Rule.Example, of rule: Rule, with settings: SiteSettings) -> String {
  guard let day = CalendarDay(iso: example.asOf), let dossier = read(example.frontMatter, with: settings)
  else {
    return "The example could not be read."
  }
  let earlier = example.earlier.compactMap { read($0, with: settings) }
  let diagnosis = diagnose(
    [dossier] + earlier, with: .asking(rule), asOf: day, notation: settings.notation)[0]
  switch diagnosis.verdict(of: rule.id) {
  case .satisfied(let words, _): return "Satisfied: \(words)."
  case .gap(let finding, _):
    return "\(finding.severity == .severe ? "A severe gap" : "A moderate gap"): \(finding.condition)"
  case .notApplicable(let reason): return "Not applicable: \(reason)."
  case .notAssessable(let missing, _): return "Not assessable: \(missing.text) is missing."
  case nil: return "The example was not judged."
  }
}

private func read(_ frontMatter: String, with settings: SiteSettings) -> Dossier? {
  let text = "---\ntitle: Example\nbuyer: Example\n\(frontMatter)\n---\n"
  return readDossier(SourceFile(path: "example.md", bytes: Array(text.utf8)), with: settings).value
}
