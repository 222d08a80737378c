import SourceText

// What can be wrong with what audiences may see. All of it is an error: what is misspelt here would be published.
extension ProblemCode {
  static let unknownFieldPath = ProblemCode(
    "unknown-field-path",
    """
    `withhold`, `show` or `confidential` names a field that no key of a dossier has, so it would withhold nothing. A \
    path is the keys that lead to a field, joined by points; entries of a list have no number in it.
    """,
    in: .dossier, wrong: "confidential: [walk_away]", right: "confidential: [value.walk_away]")

  static let headingForm = ProblemCode(
    "heading-form",
    """
    A section of the body is withheld or shown by its heading of the second level: two hashes, a space and its words, \
    in quotation marks, for a `#` without them begins a comment.
    """,
    in: .settings, wrong: "title: Deals\naudiences:\n  partner: { show: [\"#Delivery\"] }",
    right: "title: Deals\naudiences:\n  partner: { show: [\"## Delivery\"] }")

  static let emptyRestriction = ProblemCode(
    "empty-restriction",
    """
    `withhold`, `show`, `only_tagged` or `confidential` stands there with nothing in it, or with an entry that holds \
    nothing. Elsewhere that reads as missing; here it would show what was to be withheld, and a `#` without quotation \
    marks, which begins a comment, makes it easily. An empty list is written as `[]`.
    """,
    in: .dossier, wrong: "confidential:\n  - mandate\n  - ## Negotiation plan",
    right: "confidential:\n  - mandate")

  static let unknownSection = ProblemCode(
    "unknown-section",
    "`confidential` names a heading that the body of the dossier does not have, so it would withhold nothing.",
    in: .wholeDossier,
    wrong: """
      ---
      title: Harbour crane
      buyer: Port of Ghent
      status: signed
      confidential: ["## Negotiation plan"]
      ---

      ## Plan for the negotiation
      """,
    right: """
      ---
      title: Harbour crane
      buyer: Port of Ghent
      status: signed
      confidential: ["## Plan for the negotiation"]
      ---

      ## Plan for the negotiation
      """)

  static let alwaysShown = ProblemCode(
    "always-shown",
    """
    `withhold` or `confidential` names something that every page of a deal needs (`title`, `buyer`, `status`, `id`), or \
    without which what is shown would be read as something else (`currency`, `basis`, `origin`, `incomplete`, the `id` \
    of an entry). A deal whose name nobody may know is left out as a whole, by `only_tagged`.
    """,
    in: .dossier, wrong: "confidential: [buyer]", right: "confidential: [stakeholders.name]")

  static let restrictedInternal = ProblemCode(
    "restricted-internal",
    """
    The audience `internal` sees everything, and is the one that a command works for where no other is named. What is \
    withheld from it would be published.
    """,
    in: .settings, wrong: "title: Deals\naudiences:\n  internal: { withhold: [mandate] }",
    right: "title: Deals\naudiences:\n  leadership: { withhold: [mandate] }")
}

let audienceCodes = ProblemSection(
  "What audiences may see",
  [.unknownFieldPath, .headingForm, .emptyRestriction, .unknownSection, .alwaysShown, .restrictedInternal])
