/// The amounts that an author may have meant by a text that is none.
func amountsMeant(by text: ArraySlice<UInt8>) -> [String] {
  // Whoever wrote more than this did not mean a figure, and each try costs its length.
  guard text.count <= 40 else { return [] }
  let likely = usualForm(of: text)
  if !likely.elementsEqual(text), isAmount(likely) { return [String(decoding: likely, as: UTF8.self)] }
  return readings(ofFigure: likely[...]).filter { isAmount(Array($0.utf8)) }
}

/// The amounts that are left of a text without the letters or the sign of a currency before or after it.
func amountsBesideCurrency(_ text: ArraySlice<UInt8>) -> [String]? {
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
  return isAmount(Array(amount.utf8)) ? [amount] : amountsMeant(by: Array(amount.utf8)[...])
}

/// The percentage that an author may have meant by a text that is none, with its sign.
func percentage(meantBy text: ArraySlice<UInt8>) -> String? {
  guard text.count <= 40 else { return nil }
  var likely = withoutBlanksAndCapitals(text)
  for word in ["percent", "prozent", "pct"] where likely.reversed().starts(with: word.utf8.reversed()) {
    likely = Array(likely.dropLast(word.utf8.count)) + [UInt8(ascii: "%")]
  }
  let readings = readings(ofFigure: likely[...])
  if readings.count == 1 { likely = Array(readings[0].utf8) }
  guard likely.last == UInt8(ascii: "%"), !likely.elementsEqual(text), (try? readPercent(likely[...])) != nil
  else { return nil }
  return String(decoding: likely, as: UTF8.self)
}

/// Whether a text stands for a figure that nobody has.
func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
  let word = String(decoding: withoutBlanksAndCapitals(text), as: UTF8.self)
  return word.utf8.count <= 8 && !word.unicodeScalars.contains(where: \.properties.isAlphabetic)
    && !word.utf8.contains(where: isDigit)
    || ["tbd", "tbc", "tba", "none", "nil", "n/a", "na", "n.a.", "unknown", "undated", "open"].contains(word)
}

/// Whether a text is an amount; asked of what is suggested for one that is none, so it suggests nothing itself.
private func isAmount(_ text: [UInt8]) -> Bool {
  let digits = text.first == UInt8(ascii: "~") ? text.dropFirst() : text[...]
  return (try? readDecimal(digits, suffixes: true)) != nil && !couldMeanThousands(text[...])
}

/// The same without spaces, capitals and a plus, and with the format's minus and suffixes.
private func usualForm(of text: ArraySlice<UInt8>) -> [UInt8] {
  var likely = withoutBlanksAndCapitals(text)
  likely = Array(likely.drop { $0 == UInt8(ascii: "+") })
  for dash in ["\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}"] where likely.starts(with: dash.utf8) {
    likely.replaceSubrange(..<dash.utf8.count, with: "-".utf8)
  }
  if likely.first == UInt8(ascii: "("), likely.last == UInt8(ascii: ")"), likely.count > 2 {
    likely = [UInt8(ascii: "-")] + likely.dropFirst().dropLast()
  }
  let word = likely.reversed().prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }.count
  if let suffix = suffixes[String(decoding: likely.suffix(word), as: UTF8.self)] {
    likely = Array(likely.dropLast(word)) + Array(suffix.utf8)
  }
  return likely
}

private let suffixes = [
  "b": "bn", "bln": "bn", "billion": "bn", "mrd": "bn", "mm": "m", "mn": "m", "mio": "m", "mln": "m",
  "million": "m", "tsd": "k", "thousand": "k",
]

private func withoutBlanksAndCapitals(_ text: ArraySlice<UInt8>) -> [UInt8] {
  text.filter { $0 != UInt8(ascii: " ") }.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
}
