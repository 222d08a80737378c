import SourceText

// What can be wrong with keys, and with the shape of what they hold.
extension ProblemCode {
  static let unknownKey = ProblemCode(
    "unknown-key",
    """
    The format has no such key here. It is an error, because a misspelt key hides what its author wrote: a \
    misspelt `confidential` would publish what it meant to withhold. Within braces a comma ends a value, so the \
    rest of a text that holds one looks like a key.
    """,
    in: .dossier, wrong: "sumary: Replacement of two cranes", right: "summary: Replacement of two cranes")

  static let duplicateKey = ProblemCode(
    "duplicate-key", "A key stands twice in one map, and one of its two values would hide the other.",
    in: .dossier, wrong: "team: North\nteam: South", right: "team: North and South")

  static let missingKey = ProblemCode(
    "missing-key",
    "A key without which nothing can be made of the file, or of the entry, is missing or empty.",
    in: .dossier,
    wrong: "waivers:\n  - { rule: late-entry, by: CFO, until: 2027-06-30 }",
    right: "waivers:\n  - { rule: late-entry, reason: Sole supplier, by: CFO, until: 2027-06-30 }")

  static let wrongType = ProblemCode(
    "wrong-type",
    """
    A value has another shape than its key wants: a text in place of a list, a list in place of a text, `none` \
    where there cannot be none.
    """,
    in: .dossier, wrong: "tags: crane, port", right: "tags: [crane, port]")

  static let nullValue = ProblemCode(
    "null-value", .warning,
    "A key stands there with nothing behind its colon. It is read as if the key were not there: nobody knows.",
    in: .dossier, wrong: "summary:", right: "summary: Replacement of two cranes")

  static let emptyEntry = ProblemCode(
    "empty-entry", .warning, "An entry of a list has no key, so it counts as one of which nothing is known.",
    in: .dossier, wrong: "events:\n  - {}", right: "events: []")

  static let noneAsText = ProblemCode(
    "none-as-text", .warning,
    "A text says None. Only the word in lower case, without quotation marks, says that there was none.",
    in: .dossier, wrong: "concessions:\n  - { lever: term, got: None }",
    right: "concessions:\n  - { lever: term, got: none }")
}

let keyCodes = ProblemSection(
  "Keys", [.unknownKey, .duplicateKey, .missingKey, .wrongType, .nullValue, .emptyEntry, .noneAsText])
