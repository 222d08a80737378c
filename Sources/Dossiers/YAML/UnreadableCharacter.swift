import SourceText

/// A character that no text can hold, and where it stands.
struct UnreadableCharacter: Sendable {
  /// What it is called in a message, with an article.
  let name: String
  let position: SourcePosition
}

/// The first character that no text can hold, or nil: bytes that are no UTF-8, control characters, and what
/// YAML takes for an end of line and editors don't, which would shift every place after it.
func unreadableCharacter(
  in bytes: [UInt8], _ range: Range<Int>, firstLine: Int
) -> UnreadableCharacter? {
  bytes.withUnsafeBufferPointer { bytes in
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
        continue
      }
      let (name, length) = verdict(on: byte, at: offset, in: bytes, until: range.upperBound)
      if let name {
        return UnreadableCharacter(
          name: name, position: position(of: offset, in: bytes, range, firstLine: firstLine))
      }
      offset += length
    }
    return nil
  }
}

/// What the character at an offset is called if it cannot stand, and its length if it can.
private func verdict(
  on byte: UInt8, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, until end: Int
) -> (name: String?, length: Int) {
  switch byte {
  case 0x09, 0x0A: return (nil, 1)
  case 0x0D:
    let isLineEnd = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    return (isLineEnd ? nil : "a carriage return without a line feed", 1)
  case 0x00: return ("a NUL character", 1)
  case 0x01..<0x20, 0x7F: return ("the control character \(codePoint(UInt32(byte)))", 1)
  default: break
  }
  var iterator = bytes[offset..<min(offset + 4, end)].makeIterator()
  var decoder = UTF8()
  guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
    return ("the byte 0x\(String(byte, radix: 16, uppercase: true)), which is not UTF-8,", 1)
  }
  switch scalar.value {
  case 0x80...0x9F: return ("the control character \(codePoint(scalar.value))", 2)
  case 0x2028, 0x2029: return ("the line separator \(codePoint(scalar.value))", 3)
  case 0xFEFF: return ("a byte-order mark", 3)
  case 0xFFFE, 0xFFFF: return ("the noncharacter \(codePoint(scalar.value))", 3)
  default: return (nil, UTF8.width(scalar))
  }
}

/// The usual name of a code point, such as `U+0007`.
func codePoint(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}

private func position(
  of offset: Int, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, firstLine: Int
) -> SourcePosition {
  var (line, column) = (firstLine, 1)
  for byte in bytes[range.lowerBound..<offset] {
    if byte == 0x0A {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
  return SourcePosition(line: line, column: column)
}
