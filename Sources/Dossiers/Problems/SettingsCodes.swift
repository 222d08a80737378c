import SourceText

// What can be wrong with `site.yml` alone.
extension ProblemCode {
  static let ambiguousNotation = ProblemCode(
    "ambiguous-notation", "Marks of the notation cannot be told from each other, or from digits.",
    in: .settings, wrong: "title: Deals\nnotation: { decimal: \",\", group: \",\" }",
    right: "title: Deals\nnotation: { decimal: \",\", group: \".\" }")
}

let settingsCodes = ProblemSection("The site's configuration", [.ambiguousNotation])
