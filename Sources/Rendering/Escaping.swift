/// Appends text so that in HTML, between tags or within a quoted attribute, it stays text.
func appendEscaped(_ text: String, to output: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendEscaped($0, to: &output) }
}

/// Appends UTF-8 so that in HTML, between tags or within a quoted attribute, it stays text.
func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  var start = 0
  for index in bytes.indices where isSpecial(bytes[index]) {
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
    output.append(contentsOf: entity(for: bytes[index]).utf8)
    start = index + 1
  }
  output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
}

/// Appends a whole number in decimal.
func appendDecimal(_ number: Int, to output: inout [UInt8]) {
  if number < 0 { output.append(UInt8(ascii: "-")) }
  let start = output.count
  var rest = number.magnitude
  repeat {
    output.append(UInt8(ascii: "0") + UInt8(rest % 10))
    rest /= 10
  } while rest > 0
  output[start...].reverse()
}

/// The codes of `"`, `&`, `'`, `<` and `>`: all five lie below 64, so that one shift tells whether a byte is among them.
private let specials: UInt64 = 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

private func isSpecial(_ byte: UInt8) -> Bool {
  byte < 64 && specials >> UInt64(byte) & 1 == 1
}

private func entity(for byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: "&#39;"
  }
}
