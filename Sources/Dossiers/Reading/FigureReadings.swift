/// The figures that one with commas, or with points between thousands, can mean; none where its digits fit no
/// reading.
///
/// There are two where one mark stands before three digits: it could be between thousands or before decimals.
func readings(ofFigure text: ArraySlice<UInt8>) -> [String] {
  let sign = text.prefix { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "-") }
  let suffix = text.reversed().prefix { !isDigit($0) }.count
  guard ["", "k", "m", "bn", "%"].contains(String(decoding: text.suffix(suffix), as: UTF8.self)),
    sign.count < text.count - suffix
  else { return [] }
  let figure = text[sign.endIndex..<text.endIndex - suffix]
  guard let mark = figure.last(where: isMark) else { return [] }
  let parts = figure.split(separator: mark, omittingEmptySubsequences: false)
  let isDecimalForCertain = figure.contains { isMark($0) && $0 != mark }
  var readings: [[UInt8]] = []
  if isDecimalForCertain {
    guard parts.count == 2, parts[1].allSatisfy(isDigit),
      let thousands = joinThousands(parts[0].split(whereSeparator: isMark))
    else { return [] }
    readings = [joinDecimals(thousands, parts[1])]
  } else {
    if let thousands = joinThousands(parts) { readings.append(thousands) }
    if parts.count == 2, parts[0].first.map(isDigit) == true,
      parts[0].allSatisfy({ isDigit($0) || $0 == 0x5F }),
      !parts[1].isEmpty, parts[1].allSatisfy(isDigit)
    {
      readings.append(joinDecimals(Array(parts[0]), parts[1]))
    }
  }
  return readings.map { String(decoding: sign + $0 + text.suffix(suffix), as: UTF8.self) }
}

/// Whether a point in an amount may have been meant to stand between thousands, as it does in a table of much of
/// Europe: `375.000`.
func couldMeanThousands(_ text: ArraySlice<UInt8>) -> Bool {
  let digits = text.drop { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "-") }
  guard (5...7).contains(digits.count), digits[digits.endIndex - 4] == UInt8(ascii: "."),
    digits.first != UInt8(ascii: "0")
  else { return false }
  return digits.dropLast(4).allSatisfy(isDigit) && digits.suffix(3).allSatisfy(isDigit)
}

/// How a problem says which of some figures to write; nil where there is none.
func writing(oneOf figures: [String]) -> String? {
  guard !figures.isEmpty else { return nil }
  return "write " + figures.map { "`\($0)`" }.joined(separator: " or ")
    + (figures.count > 1 ? ", whichever is meant" : "")
}

private func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }

/// Groups of three digits behind one of up to three, joined by `_`.
private func joinThousands(_ groups: [ArraySlice<UInt8>]) -> [UInt8]? {
  guard groups.count > 1, (1...3).contains(groups[0].count), groups[0].first != UInt8(ascii: "0"),
    groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ $0.allSatisfy(isDigit) })
  else { return nil }
  return Array(groups.joined(separator: [UInt8(ascii: "_")]))
}

/// The digits with a point before their decimals, which are not three.
private func joinDecimals(_ whole: [UInt8], _ decimals: ArraySlice<UInt8>) -> [UInt8] {
  var decimals = decimals
  if decimals.count == 3 {
    while decimals.count > 1, decimals.last == UInt8(ascii: "0") { decimals.removeLast() }
    if decimals.count == 3 { decimals.append(UInt8(ascii: "0")) }
  }
  return whole + [UInt8(ascii: ".")] + decimals
}
