import SitePages
import SourceText

extension TextLayout {
  /// The rules without a finding, by what they say: what shows the control, what is missing, why not.
  mutating func addOtherRules(of deal: DealInWords) {
    let clear = deal.controls.flatMap(\.clear)
    if !clear.isEmpty { heading("No gap found") }
    for rule in clear { add(rule.title, rule.words) }
    let unknown = deal.controls.flatMap(\.unknown)
    if !unknown.isEmpty { heading("Cannot be told without") }
    for rule in unknown { add(rule.title, rule.missing.joined(separator: ", ")) }
    addReasons(deal.controls.flatMap(\.notApplicable))
  }

  /// A reason is said once for all the rules that it keeps out, because early in a deal they are many.
  private mutating func addReasons(_ rules: [(title: String, reason: String)]) {
    guard !rules.isEmpty else { return }
    heading("Does not apply")
    var reasons: [String] = []
    for rule in rules where !reasons.contains(rule.reason) { reasons.append(rule.reason) }
    for reason in reasons {
      let titles = rules.filter { $0.reason == reason }.map(\.title.lowercasedFirst)
      add(reason.capitalisedFirst, titles.joined(separator: ", "))
    }
  }

  private mutating func add(_ name: String, _ words: String) {
    var line = Paragraph(name + ":")
    line.append(words, .faint)
    add(line, indent: 2, hanging: 4)
  }
}
