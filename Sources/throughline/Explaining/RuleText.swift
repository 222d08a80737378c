import SitePages
import SourceText

/// Lays a rule out for a person, in the order of its page.
func ruleText(_ rule: RuleInWords, caveat: String, on display: Display) -> String {
  var layout = TextLayout(for: display)
  layout.paragraph(rule.title, .strong)
  layout.paragraph("\(rule.id) · \(rule.control) · \(rule.habit) · \(rule.status)", .faint)
  if !rule.offReason.isEmpty {
    layout.space()
    layout.paragraph(rule.offReason, lead: "Switched off on this site:")
  }
  layout.space()
  layout.paragraph(rule.gap)
  layout.space()
  layout.paragraph(rule.rationale)
  layout.heading("How it is judged")
  let facts = [
    ("Should have been", rule.criteria + "."), ("Computed", rule.method),
    ("In force", thresholds(of: rule, caveat)), ("Leaves out", rule.exclusions),
    ("Reads", rule.reads.joined(separator: ", ")),
    ("Comes from", [rule.grounds, rule.judgement].filter { !$0.isEmpty }.joined(separator: " ")),
    ("Install", rule.recommendation),
  ]
  for (name, words) in facts where !words.isEmpty {
    layout.paragraph(words, lead: name + ":", indent: 2, hanging: 4)
  }
  layout.add(rule.gapExample, named: "It fires")
  layout.add(rule.clearExample, named: "It does not")
  return layout.text
}

private func thresholds(of rule: RuleInWords, _ caveat: String) -> String {
  guard !rule.thresholds.isEmpty else { return "" }
  let own = rule.ownThresholds.isEmpty ? "" : "; the rule's own are \(rule.ownThresholds)"
  return rule.thresholds + own + "." + (caveat.isEmpty ? "" : " " + caveat)
}

extension TextLayout {
  fileprivate mutating func add(_ example: RuleInWords.Example, named name: String) {
    heading("\(name), as of \(example.asOf)")
    addLines(example.frontMatter)
    for earlier in example.earlier {
      space()
      paragraph("An earlier deal with the same buyer:", .faint, indent: 2)
      addLines(earlier)
    }
    space()
    paragraph(example.verdict, .strong, indent: 2)
  }
}
