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

  static func misshapen(_ text: ArraySlice<UInt8>, suffixes: Bool) -> NumberFault {
    let example = suffixes ? "`4_800_000`, `4.8m` or `~150k`" : "`2.5`"
    if suffixes, let amount = amountBesideCurrency(text) {
      return NumberFault(
        code: .notANumber, reason: "it names a currency",
        fix: "write `\(amount)`, and the currency as `currency` of the dossier if it is not the site's")
    }
    let correction = suffixes ? correction(of: text) : nil
    return NumberFault(
      code: .notANumber, reason: reason(for: text),
      fix: correction.map { "write `\($0)`" }
        ?? "write digits with a point before decimals, such as \(example)")
  }

  /// What the author may have meant: the same without spaces and with a suffix in lower case.
  private static func correction(of text: ArraySlice<UInt8>) -> String? {
    let likely = text.filter { $0 != UInt8(ascii: " ") }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard likely != Array(text), (try? readAmount(likely[...])) != nil else { return nil }
    return String(decoding: likely, as: UTF8.self)
  }

  /// What is left of an amount without the letters or signs of a currency before or after it.
  private static func amountBesideCurrency(_ text: ArraySlice<UInt8>) -> String? {
    let words = String(decoding: text, as: UTF8.self).unicodeScalars
    let isMark = { (scalar: UnicodeScalar) in
      scalar.properties.generalCategory == .currencySymbol || ("A"..."Z").contains(scalar) || scalar == " "
    }
    let rest = words.drop(while: isMark).reversed().drop(while: isMark).reversed()
    guard rest.count < words.count, rest.count > 0 else { return nil }
    let mark = words.prefix(while: isMark) + words.reversed().prefix(while: isMark).reversed()
    let letters = mark.filter { $0 != " " }
    guard
      letters.count == 3 && letters.allSatisfy({ $0.isASCII })
        || letters.count == 1 && !letters.contains(where: \.isASCII) || letters.elementsEqual(["$"])
    else { return nil }
    var amount = ""
    amount.unicodeScalars.append(contentsOf: rest)
    return (try? readAmount(Array(amount.utf8)[...])) == nil ? nil : amount
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
