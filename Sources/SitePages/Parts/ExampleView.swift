import Rendering

/// A worked example of a rule's.
struct ExampleView: View {
  let asOf: String
  let frontMatter: String
  let verdict: String

  static let fields: [ViewField<Self>] = [
    .text("asOf", "The day on which it was run.") { $0.asOf },
    .text("frontMatter", "The dossier's front matter.") { $0.frontMatter },
    .text("verdict", "What the rule says of it.") { $0.verdict },
  ]

  init(_ example: RuleInWords.Example) {
    asOf = example.asOf
    frontMatter = example.frontMatter
    verdict = example.verdict
  }
}
