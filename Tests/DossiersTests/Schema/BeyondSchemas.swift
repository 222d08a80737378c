import SourceText

@testable import Dossiers

/// Something that the reader refuses and no schema can, and why not.
///
/// Of some codes only certain messages are meant: a schema sees most impossible dates, but not all.
struct BeyondSchemas: Sendable {
  let code: ProblemCode
  /// What the message holds; empty for whatever has the code.
  let part: String
  let reason: String

  init(_ code: ProblemCode, _ part: String = "", because reason: String) {
    self.code = code
    self.part = part
    self.reason = reason
  }

  func covers(_ problem: Problem) -> Bool {
    problem.code == code && (part.isEmpty || problem.message.contains(part))
  }

  static let all = [
    BeyondSchemas(.yamlTag, because: "YAML has tags, so a schema never sees that the format has none"),
    BeyondSchemas(.duplicateKey, because: "a schema sees one value a key; what reads the YAML may warn"),
    BeyondSchemas(.duplicateEntryID, because: "it takes two entries of the file together"),
    BeyondSchemas(.ambiguousNotation, because: "it takes two values of the file together"),
    BeyondSchemas(.missingLedgerFile, "`deal.criteria.csv`", because: "a schema does not see the file"),
    BeyondSchemas(.ledgerFileElsewhere, because: "a schema sees that it is a file, not where"),
    BeyondSchemas(.impossibleDate, "`2025-02-30`", because: "how long a month is, its year may decide"),
    BeyondSchemas(.negativeAmount, "value.", because: "on margins it may be, and site.yml may say so"),
    BeyondSchemas(.amountPrecision, "`1.23456`", because: "decimals are binary when a schema sees them"),
    BeyondSchemas(.notAPercentage, "`0.00001`", because: "decimals are binary when a schema sees them"),
    BeyondSchemas(.notAnID, "`0.5`", because: "YAML writes some ids, such as `1e-5`, as the same number"),
    BeyondSchemas(.unknownRule, "`0.5`", because: "YAML writes some ids, such as `1e-5`, as the same number"),
    BeyondSchemas(.unknownFieldPath, because: "paths are made of the keys of other maps"),
    BeyondSchemas(.emptyRestriction, because: "a key without a value is nothing but a warning elsewhere"),
    BeyondSchemas(.notANumber, "before three digits", because: "YAML takes `375.000` for 375"),
    BeyondSchemas(.amountRange, "`10001bn`", because: "a pattern does not reckon with suffixes"),
  ]
}
