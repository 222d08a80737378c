import SourceText

/// Why a text is not the number that its key wants, for the author.
struct NumberFault: Error {
  let code: ProblemCode
  let reason: String
  let fix: String
}

extension NumberFault {
  static let negative = NumberFault(
    code: .negativeAmount, reason: "it cannot be below zero", fix: "write it without the minus")
  static let amountTooLarge = NumberFault(
    code: .amountRange, reason: "it is above 10000bn", fix: "correct it, or its suffix: `k`, `m` or `bn`")
  static let tooLarge = NumberFault(
    code: .numberRange, reason: "it is beyond what can be reckoned with", fix: "correct it")

  static func tooFine(decimals: Int) -> NumberFault {
    NumberFault(
      code: .amountPrecision, reason: "it has more than \(decimals) decimals of a unit",
      fix: "round it to \(decimals) decimals")
  }

  static func misshapen(_ text: ArraySlice<UInt8>) -> NumberFault {
    NumberFault(
      code: .notANumber, reason: reason(for: text),
      fix: writing(oneOf: readings(ofFigure: text))
        ?? "write digits with a point before decimals, such as `2.5`")
  }

  /// A text that is no amount, or could be two.
  static func misshapenAmount(_ text: ArraySlice<UInt8>, mayBeNegative: Bool) -> NumberFault {
    if couldMeanThousands(text) {
      return NumberFault(
        code: .notANumber, reason: "a point before three digits could mean thousands or decimals",
        fix: writing(oneOf: readings(ofFigure: text)) ?? "")
    }
    if let amounts = amountsBesideCurrency(text), let fix = writing(oneOf: amounts) {
      return NumberFault(
        code: .notANumber, reason: "it names a currency",
        fix: fix + ", and the currency as `currency` of the dossier if it is not the site's")
    }
    let corrections = amountsMeant(by: text)
    if !mayBeNegative, corrections.contains(where: { $0.utf8.contains(UInt8(ascii: "-")) }) {
      return NumberFault(
        code: .negativeAmount, reason: negative.reason,
        fix: (writing(oneOf: corrections.map { $0.filter { $0 != "-" } }) ?? "") + ", if it is not below zero"
      )
    }
    return NumberFault(
      code: .notANumber, reason: reason(for: text),
      fix: writing(oneOf: corrections)
        ?? "write digits with a point before decimals, such as `4_800_000`, `4.8m` or `~150k`")
  }

  static func notAPercentage(_ text: ArraySlice<UInt8>) -> NumberFault {
    NumberFault(
      code: .notAPercentage, reason: "a percentage is a number from 0 to 100, with four decimals at most",
      fix: percentage(meantBy: text).map { "write `\($0)`" } ?? "write it as `60%` or `2.5%`")
  }

  private static func reason(for text: ArraySlice<UInt8>) -> String {
    if text.contains(UInt8(ascii: ",")) { return "a comma could mean thousands or decimals" }
    if text.contains(UInt8(ascii: " ")) { return "a number has no spaces" }
    if text.contains(where: { !isDigit($0) && !"_.-~kmbn".utf8.contains($0) }) {
      return "only digits, `_`, a point and the suffixes `k`, `m` and `bn` belong to it"
    }
    return "its digits, `_`, point or suffix stand in the wrong place"
  }
}
