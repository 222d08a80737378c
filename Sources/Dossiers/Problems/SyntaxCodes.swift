import SourceText

// Mistakes of syntax, after which nothing else of a file can be read.
extension ProblemCode {
  static let missingFrontMatter = ProblemCode(
    "missing-front-matter",
    "A file does not begin with a line `---`, keys and values, and another line `---`.",
    in: .wholeDossier, wrong: "# Harbour cranes\n",
    right: "---\ntitle: Harbour cranes\nbuyer: Port of Aldersea\nstatus: bidding\n---\n")

  static let unclosedFrontMatter = ProblemCode(
    "unclosed-front-matter", "The line `---` that ends the front matter is missing.",
    in: .wholeDossier, wrong: "---\ntitle: Harbour cranes\nbuyer: Port of Aldersea\nstatus: bidding\n",
    right: "---\ntitle: Harbour cranes\nbuyer: Port of Aldersea\nstatus: bidding\n---\n")

  static let yamlSyntax = ProblemCode(
    "yaml-syntax",
    """
    The YAML cannot be read: a quotation mark or a bracket is not closed, a line does not fit those before it, \
    a text holds `: ` without quotation marks.
    """,
    in: .dossier, wrong: "summary: Phase one: two cranes", right: "summary: \"Phase one: two cranes\"")

  static let commentInValue = ProblemCode(
    "comment-in-value", .warning,
    """
    A value without quotation marks ends at a ` #` with text right behind it. YAML takes the rest of the line for a \
    comment, so it would be lost; a comment that is meant has a blank behind its `#`.
    """,
    in: .dossier, wrong: "summary: Lot #3 of the renewal", right: "summary: \"Lot #3 of the renewal\"")

  static let yamlTab = ProblemCode(
    "yaml-tab", "A tab stands where YAML takes only spaces. A tab has no width of its own.",
    in: .dossier, wrong: "value:\n\tsigned: 4m", right: "value:\n  signed: 4m")

  static let yamlTag = ProblemCode(
    "yaml-tag", "A value begins with a YAML tag, which could ask for anything; the format has none.",
    in: .dossier, wrong: "team: !north North", right: "team: North")

  static let yamlAlias = ProblemCode(
    "yaml-alias",
    "An alias has no anchor before it, or aliases stand for more values than a dossier can hold.",
    in: .dossier, wrong: "team: *north", right: "team: North")

  static let yamlDocuments = ProblemCode(
    "yaml-documents", "A second YAML document begins within one file.",
    in: .dossier, wrong: "...\nteam: North", right: "team: North")

  static let yamlDepth = ProblemCode(
    "yaml-depth", "Lists and maps are nested deeper than 64 levels; the format needs five.")

  static let yamlSize = ProblemCode(
    "yaml-size", "A file holds more than 200,000 values, which no dossier needs.")

  static let unreadableCharacter = ProblemCode(
    "unreadable-character",
    """
    A byte is no UTF-8, or a character has no place in a text file. Editors and YAML disagree on such characters, \
    so no place after one could be told for certain.
    """)
}

let syntaxCodes = ProblemSection(
  "Syntax",
  [
    .missingFrontMatter, .unclosedFrontMatter, .yamlSyntax, .commentInValue, .yamlTab, .yamlTag, .yamlAlias,
    .yamlDocuments,
    .yamlDepth, .yamlSize, .unreadableCharacter,
  ])
