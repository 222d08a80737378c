/// Something that the reader refuses and no schema can, and why not.
///
/// Of some codes only certain messages are meant: a schema sees most impossible dates, but not all.
struct BeyondSchemas: Sendable {
  let code: String
  /// What the message holds; empty for whatever has the code.
  let part: String
  let reason: String

  init(_ code: String, _ part: String = "", because reason: String) {
    self.code = code
    self.part = part
    self.reason = reason
  }

  /// Whether a printed problem is of this sort.
  func covers(_ problem: String) -> Bool {
    problem.hasSuffix("[\(code)]") && (part.isEmpty || problem.contains(part))
  }

  static let all = [
    BeyondSchemas("yaml-tag", because: "YAML has tags, so a schema never sees that the format has none"),
    BeyondSchemas("duplicate-key", because: "a schema sees one value a key; what reads the YAML may warn"),
    BeyondSchemas("duplicate-entry-id", because: "it takes two entries of the file together"),
    BeyondSchemas("ambiguous-notation", because: "it takes two values of the file together"),
    BeyondSchemas("ledger-file-unsupported", because: "a schema does not see the file"),
    BeyondSchemas("impossible-date", "`2025-02-30`", because: "how long a month is, its year may decide"),
    BeyondSchemas(
      "negative-amount", "error: value.", because: "on margins it may be, and site.yml may say so"),
    BeyondSchemas("amount-precision", "`1.23456`", because: "decimals are binary when a schema sees them"),
    BeyondSchemas("not-a-percentage", "`0.00001`", because: "decimals are binary when a schema sees them"),
    BeyondSchemas("not-an-id", "`0.5`", because: "YAML writes some ids, such as `1e-5`, as the same number"),
    BeyondSchemas("amount-range", "`10001bn`", because: "a pattern does not reckon with suffixes"),
  ]
}
