import SourceText

/// What stands between the cells of a file, as its header tells.
enum CSVSeparator: Equatable {
  case comma, semicolon
  case tab(SourcePosition)
  /// Both commas and semicolons; the place of the first of those that are fewer.
  case mixed(SourcePosition)
  /// There is no header: no line holds anything.
  case nothing

  /// Fields of the format have names without commas, semicolons and tabs, so those of the header that stand
  /// outside quotation marks are its separators.
  init(of bytes: [UInt8]) {
    var marks = Marks()
    var (line, column, isQuoted, isEmpty) = (1, 1, false, true)
    for byte in bytes[byteOrderMarkLength(bytes)...] {
      switch byte {
      case UInt8(ascii: "\n") where !isQuoted:
        guard isEmpty else {
          self = marks.separator
          return
        }
        marks = Marks()
      case UInt8(ascii: "\""): (isQuoted, isEmpty) = (!isQuoted, false)
      case UInt8(ascii: ",") where !isQuoted: marks.commas.add(line, column)
      case UInt8(ascii: ";") where !isQuoted: marks.semicolons.add(line, column)
      case UInt8(ascii: "\t") where !isQuoted: marks.tabs.add(line, column)
      case UInt8(ascii: " "), UInt8(ascii: "\r"), UInt8(ascii: "\n"): break
      default: isEmpty = false
      }
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self = isEmpty ? .nothing : marks.separator
  }
}

/// The characters of a header that may separate its cells.
private struct Marks {
  struct Tally {
    var count = 0
    var first = SourcePosition(line: 1, column: 1)

    mutating func add(_ line: Int, _ column: Int) {
      if count == 0 { first = SourcePosition(line: line, column: column) }
      count += 1
    }
  }

  var commas = Tally()
  var semicolons = Tally()
  var tabs = Tally()

  var separator: CSVSeparator {
    switch (commas.count, semicolons.count) {
    case (0, 0): tabs.count > 0 ? .tab(tabs.first) : .comma
    case (_, 0): .comma
    case (0, _): .semicolon
    case (let commas, let semicolons):
      .mixed(commas < semicolons ? self.commas.first : self.semicolons.first)
    }
  }
}
