/// The catalogue of codes as a page of Markdown: each section's codes, with what they mean and an example.
public func describeCatalogue(_ sections: [ProblemSection]) -> String {
  var page = """
    # Problems, by code

    Everything that a command can say of a file, by the code that stands behind its message. An **error** makes a \
    value unusable or hides what an author wrote: the dossier is left out of the site and named on it. A **warning** \
    is what is probably not meant, and changes no page. `throughline explain CODE` prints an entry of this page, \
    which is made from the program's own definitions.

    """
  for section in sections {
    page += "\n## \(section.title)\n"
    for code in section.codes { page += describe(code) }
  }
  return page
}

private func describe(_ code: ProblemCode) -> String {
  var entry = "\n### `\(code.id)`\n\n**\(code.severity == .error ? "Error" : "Warning").** \(code.about)\n"
  if let example = code.example {
    entry += "\nInstead of\n\n\(fenced(example.wrong, in: example.place))"
    entry += "\nwrite\n\n\(fenced(example.right, in: example.place))"
  }
  return entry
}

private func fenced(_ lines: String, in place: ProblemCode.Example.Place) -> String {
  let language =
    switch place {
    case .dossier, .buyer, .tactic, .settings: "yaml"
    case .body, .wholeDossier: "markdown"
    case .ledger: "csv"
    case .template: "mustache"
    }
  return "```\(language)\n\(lines)\(lines.hasSuffix("\n") ? "" : "\n")```\n"
}
