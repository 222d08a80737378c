import SourceText

// What can be wrong with the text below the front matter.
extension ProblemCode {
  static let danglingReference = ProblemCode(
    "dangling-reference", .warning,
    "A `[[reference]]` names no deal, buyer, tactic or rule. It is shown as plain text.",
    in: .body, wrong: "As in [[harbour-crane-2019]].", right: "As in [[late-entry]].")
  static let danglingLink = ProblemCode(
    "dangling-link", .warning,
    "A link leads to a place on its own page that is not there: a ledger entry's id, or a heading's.",
    in: .body, wrong: "See [the discount](#c1).", right: "See the discount.")
  static let missingAsset = ProblemCode(
    "missing-asset", .warning,
    "A link or an image leads to a file in `Content/assets` that is not there. It stays, and leads nowhere.",
    in: .body, wrong: "See [the plan](../assets/plan.pdf).", right: "See the plan.")
  static let deadLink = ProblemCode(
    "dead-link", .warning,
    """
    A link or an image leads neither to the web nor to a page of the site nor into `Content/assets`, so nobody can \
    follow it there. A link to another file of the content, such as `../buyers/port.md`, becomes one to its page.
    """,
    in: .body, wrong: "See [the plan](plans/quay.pdf).", right: "See the plan.")
}

/// Every code that rendering the text of content can report.
public let bodyProblems = ProblemSection(
  "Text", [.danglingReference, .danglingLink, .missingAsset, .deadLink])
