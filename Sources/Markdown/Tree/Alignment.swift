/// How the text of a node matches the source it was read from.
struct Alignment {
  struct Part {
    var literal: Range<Int>
    /// The offset of its first byte in the source.
    let source: Int
    /// False for what an escape or an entity stands for.
    let isAsWritten: Bool
  }

  private(set) var parts: [Part] = []
  /// The offset in the source just behind the text.
  private(set) var end: Int

  /// Reads the source beside the text; nil where it is not what the text was read from.
  init?(of literal: UnsafeBufferPointer<UInt8>, with source: UnsafeBufferPointer<UInt8>, at offset: Int) {
    end = offset
    var read = 0
    while read < literal.count {
      guard end < source.count else { return nil }
      let byte = source[end]
      if byte == UInt8(ascii: "\\"), end + 1 < source.count, isASCIIPunctuation(source[end + 1]) {
        guard literal[read] == source[end + 1] else { return nil }
        take(1, from: read, written: 2, isAsWritten: false)
        read += 1
      } else if byte == UInt8(ascii: "&"), let length = entityLength(source, at: end),
        !literal[read...].starts(with: source[end..<end + length])
      {
        let count = min(scalarLength(literal[read]), literal.count - read)
        take(count, from: read, written: length, isAsWritten: false)
        read += count
      } else {
        guard byte == literal[read] else { return nil }
        take(1, from: read, written: 1, isAsWritten: true)
        read += 1
      }
    }
  }

  private mutating func take(_ count: Int, from read: Int, written: Int, isAsWritten: Bool) {
    if isAsWritten, let last = parts.indices.last, parts[last].isAsWritten {
      parts[last].literal = parts[last].literal.lowerBound..<read + count
    } else {
      parts.append(Part(literal: read..<read + count, source: end, isAsWritten: isAsWritten))
    }
    end += written
  }
}

/// The bytes of what has the form of an entity, such as `&amp;` or `&#91;`.
private func entityLength(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
  // The longest name of an entity has 31 letters.
  let limit = min(source.count, start + 34)
  for offset in start + 1..<limit {
    switch source[offset] {
    case UInt8(ascii: ";"): return offset - start > 1 ? offset - start + 1 : nil
    case UInt8(ascii: "#") where offset == start + 1: continue
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      continue
    default: return nil
    }
  }
  return nil
}

private func scalarLength(_ lead: UInt8) -> Int {
  switch lead {
  case ..<0x80: 1
  case ..<0xE0: 2
  case ..<0xF0: 3
  default: 4
  }
}

func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
