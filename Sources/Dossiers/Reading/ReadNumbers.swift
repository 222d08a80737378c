import SourceText

/// Why a text is not the number that its key wants, for the author.
struct NumberFault: Error {
  let code: String
  let reason: String
  let fix: String
}

extension MapReader {
  mutating func money(_ node: SyntaxTree.Index, _ sign: ValueKind.Sign) -> Amount? {
    let mayBeNegative = sign == .always || sign == .onMargin && basis == .margin
    return number(node, "an amount") { text throws(NumberFault) in
      let amount = try readAmount(text)
      if amount.money < .zero, !mayBeNegative { throw .negative }
      return amount
    }
  }

  mutating func percent(_ node: SyntaxTree.Index) -> Percent? {
    number(node, "a percentage") { text throws(NumberFault) in try readPercent(text) }
  }

  mutating func limit(_ node: SyntaxTree.Index) -> Limit? {
    number(node, "a limit") { text throws(NumberFault) in
      if text.last == UInt8(ascii: "%") { return .share(try readPercent(text)) }
      let amount = try readAmount(text)
      if amount.money < .zero { throw .negative }
      return .sum(amount)
    }
  }

  mutating func count(_ node: SyntaxTree.Index) -> Int? {
    number(node, "a count") { text throws(NumberFault) in
      guard !text.isEmpty, text.count <= 6, text.allSatisfy(isDigit) else {
        throw NumberFault(
          code: "not-a-count", reason: "a count is a whole number up to 999999",
          fix: "write it in digits, such as `28`")
      }
      return text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
  }

  mutating func number(_ node: SyntaxTree.Index) -> Int64? {
    number(node, "a number") { text throws(NumberFault) in
      try readDecimal(text.last == UInt8(ascii: "%") ? text.dropLast() : text, suffixes: false)
    }
  }

  /// A rate of exchange, in millionths.
  mutating func rate(_ node: SyntaxTree.Index) -> Int64? {
    number(node, "a rate") { text throws(NumberFault) in
      let rate = try readDecimal(text, suffixes: false, scale: 6)
      guard rate > 0 else {
        throw NumberFault(code: "not-a-number", reason: "a rate is above zero", fix: "write it as `0.92`")
      }
      return rate
    }
  }

  private mutating func number<Value>(
    _ node: SyntaxTree.Index, _ wanted: String, read: (ArraySlice<UInt8>) throws(NumberFault) -> Value
  ) -> Value? {
    guard tree.isScalar(node) else {
      report(wrongType: node, wanted: wanted)
      return nil
    }
    do {
      return try read(tree.bytes(of: node))
    } catch {
      report(
        error.code, at: tree.nodes[node].span.start,
        "\(path()) \(quoted(tree.string(of: node))) is not \(wanted): \(error.reason)",
        why: "figures are added and compared exactly, so none is guessed", fix: error.fix)
      return nil
    }
  }
}

/// Reads `4_800_000`, `4.8m`, `150k`, `1.2bn` or, as an estimate, any of them behind a `~`.
func readAmount(_ text: ArraySlice<UInt8>) throws(NumberFault) -> Amount {
  let isEstimate = text.first == UInt8(ascii: "~")
  let number = try readDecimal(isEstimate ? text.dropFirst() : text, suffixes: true)
  return Amount(Money(tenThousandths: number), isEstimate: isEstimate)
}

/// Reads `60%` or `60`, from 0 to 100.
func readPercent(_ text: ArraySlice<UInt8>) throws(NumberFault) -> Percent {
  let digits = text.last == UInt8(ascii: "%") ? text.dropLast() : text
  let hundred: Int64 = 1_000_000
  guard let number = try? readDecimal(digits, suffixes: false), (0...hundred).contains(number) else {
    throw NumberFault(
      code: "not-a-percentage", reason: "a percentage is a number from 0 to 100, with four decimals at most",
      fix: "write it as `60%` or `2.5%`")
  }
  return Percent(tenThousandths: number)
}

/// Reads digits, with `_` between them and a point before their decimals, as a whole number of the unit that has
/// `scale` decimals, ten-thousandths as a rule.
private func readDecimal(
  _ text: ArraySlice<UInt8>, suffixes: Bool, scale unscaled: Int = 4
) throws(NumberFault) -> Int64 {
  var rest = text
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative { rest = rest.dropFirst() }
  var scale = unscaled
  if suffixes, let last = rest.last, !isDigit(last) {
    (rest, scale) = withoutSuffix(rest)
  }
  var number: Int64 = 0
  var decimals = 0
  var hasPoint = false
  var before = UInt8(ascii: "_")
  for byte in rest {
    if isDigit(byte) {
      let (tens, tooMany) = number.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tens.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      if tooMany || isOver { throw hasPoint ? .tooFine : .tooLarge }
      number = sum
      if hasPoint { decimals += 1 }
    } else if byte == UInt8(ascii: "."), !hasPoint, isDigit(before) {
      hasPoint = true
    } else if byte != UInt8(ascii: "_") || !isDigit(before) {
      throw .misshapen(text, suffixes: suffixes)
    }
    before = byte
  }
  guard isDigit(before) else { throw .misshapen(text, suffixes: suffixes) }
  while scale < decimals, number % 10 == 0 {
    number /= 10
    decimals -= 1
  }
  guard decimals <= scale else { throw .tooFine }
  for _ in decimals..<scale {
    let (tens, tooMany) = number.multipliedReportingOverflow(by: 10)
    if tooMany { throw .tooLarge }
    number = tens
  }
  guard number <= Money.greatest.tenThousandths else { throw .tooLarge }
  return isNegative ? -number : number
}

/// The digits before `k`, `m` or `bn`, and how many decimals of them are still a ten-thousandth of the unit.
private func withoutSuffix(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, scale: Int) {
  switch text.last {
  case UInt8(ascii: "k"): (text.dropLast(), 7)
  case UInt8(ascii: "m"): (text.dropLast(), 10)
  case UInt8(ascii: "n") where text.dropLast().last == UInt8(ascii: "b"): (text.dropLast(2), 13)
  default: (text, 4)
  }
}

extension Money {
  /// The greatest amount that a file may hold: ten thousand billion.
  static let greatest = Money(units: 10_000_000_000_000)
}

extension NumberFault {
  fileprivate static let negative = NumberFault(
    code: "negative-amount", reason: "it cannot be below zero", fix: "write it without the minus")
  fileprivate static let tooLarge = NumberFault(
    code: "amount-range", reason: "it is above 10000bn", fix: "correct it, or its suffix: `k`, `m` or `bn`")
  fileprivate static let tooFine = NumberFault(
    code: "amount-precision", reason: "it has more than four decimals of a unit",
    fix: "round it to four decimals")

  fileprivate static func misshapen(_ text: ArraySlice<UInt8>, suffixes: Bool) -> NumberFault {
    let example = suffixes ? "`4_800_000`, `4.8m` or `~150k`" : "`2.5`"
    let correction = suffixes ? correction(of: text) : nil
    return NumberFault(
      code: "not-a-number", reason: reason(for: text),
      fix: correction.map { "write `\($0)`" }
        ?? "write digits with a point before decimals, such as \(example)")
  }

  /// What the author may have meant: the same without spaces and with a suffix in lower case.
  private static func correction(of text: ArraySlice<UInt8>) -> String? {
    let likely = text.filter { $0 != UInt8(ascii: " ") }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    guard likely != Array(text), (try? readAmount(likely[...])) != nil else { return nil }
    return String(decoding: likely, as: UTF8.self)
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
