/// Lines of an iCalendar file (RFC 5545, section 3.1): ended by CR and LF, and folded at 75 octets.
struct ContentLines {
  private(set) var bytes: [UInt8] = []

  private static let longest = 75

  /// A property whose value stands as it is: a date, a web address, a word of the format.
  mutating func add(_ name: String, _ value: String) { add(line: Array("\(name):\(value)".utf8)) }

  /// A property whose value is text.
  mutating func add(_ name: String, text: String) {
    add(line: Array("\(name):".utf8) + ContentLines.escape(text))
  }

  /// A character is never cut: each line is whole UTF-8 by itself, as some calendars want it.
  private mutating func add(line: [UInt8]) {
    var rest = line[...]
    var room = ContentLines.longest
    while rest.count > room {
      var end = rest.startIndex + room
      while end > rest.startIndex + 1, rest[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += rest[..<end]
      bytes += "\r\n ".utf8
      rest = rest[end...]
      // The space that a folded line begins with counts.
      room = ContentLines.longest - 1
    }
    bytes += rest
    bytes += "\r\n".utf8
  }

  /// Section 3.3.11: backslashes, commas and semicolons are escaped, ends of lines are `\n`, and other control
  /// characters have no place.
  private static func escape(_ text: String) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + 8)
    var isAfterReturn = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ","), UInt8(ascii: ";"):
        escaped += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !(byte == UInt8(ascii: "\n") && isAfterReturn) { escaped += "\\n".utf8 }
      case 0..<0x20, 0x7F:
        if byte == UInt8(ascii: "\t") { escaped.append(byte) }
      default: escaped.append(byte)
      }
      isAfterReturn = byte == UInt8(ascii: "\r")
    }
    return escaped
  }
}
