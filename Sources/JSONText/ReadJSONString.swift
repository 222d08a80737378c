extension JSONReader {
  /// The text of a string, from its quotation mark.
  mutating func string() throws(JSON.SyntaxFault) -> String {
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let string = String(validating: text, as: UTF8.self) else { throw fault("text in UTF-8") }
        return string
      case UInt8(ascii: "\\"): text += String(try escapedScalar()).utf8
      case 0..<0x20: throw fault("`\"` before the end of the line")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw fault("`\"`")
  }

  /// What stands behind a backslash; half of a surrogate pair becomes U+FFFD.
  private mutating func escapedScalar() throws(JSON.SyntaxFault) -> Character {
    offset += 1
    guard let mark = next else { throw fault("the rest of an escape") }
    offset += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      return Character(Unicode.Scalar(mark))
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try codePoint())
    default: throw fault("one of the escapes of JSON")
    }
  }

  private mutating func codePoint() throws(JSON.SyntaxFault) -> Unicode.Scalar {
    let high = try fourDigits()
    guard (0xD800..<0xDC00).contains(high), bytes[offset...].starts(with: #"\u"#.utf8) else {
      return Unicode.Scalar(high) ?? "\u{FFFD}"
    }
    let start = offset
    offset += 2
    let low = try fourDigits()
    guard (0xDC00..<0xE000).contains(low) else {
      offset = start
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSON.SyntaxFault) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits") }
    offset += 4
    return value
  }
}
