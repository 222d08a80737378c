import CYAML
import SourceText

/// A mistake of syntax: after it nothing else of a file can be read.
struct SyntaxFault: Error {
  let code: String
  let position: SourcePosition
  let message: String
  let why: String
  let fix: String

  func problem(in file: String) -> Problem {
    Problem(.error, code, in: file, at: position, message, why: why, fix: fix)
  }

  private init(_ code: String, _ position: SourcePosition, _ message: String, why: String, fix: String) {
    self.code = code
    self.position = position
    self.message = message
    self.why = why
    self.fix = fix
  }
}

extension SyntaxFault {
  static func character(_ name: String, at position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      "unreadable-character", position, "\(name) cannot stand in front matter",
      why: "editors and YAML disagree on what it is, so no place after it could be told for certain",
      fix: "delete it, or write the character that was meant; save the file as UTF-8 with ordinary line ends")
  }

  static func tag(_ tag: String, _ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      "yaml-tag", position, "\(quoted(tag)) is a YAML tag",
      why: "the format gives each key its type, and a tag would hide the text behind it",
      fix: "leave the tag out, or put the text in quotes if it begins with `!`")
  }

  static func secondDocument(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      "yaml-documents", position, "a second YAML document begins here",
      why: "a file has one front matter, and a second one would go unread",
      fix: "write all keys in one document, without `...` or another `---` between them")
  }

  static func tooDeep(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      "yaml-depth", position, "lists and maps are nested more than \(SyntaxLimit.depth) deep",
      why: "no key of the format goes that deep, and reading on would cost without end",
      fix: "close the brackets that were left open, or put the text in quotes")
  }

  static func tooLarge(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      "yaml-size", position, "the file holds more than \(SyntaxLimit.nodes) values",
      why: "one file tells of one deal, and reading on would cost without end",
      fix: "split the file, or leave out what belongs to other deals")
  }

  static func tooManyAliases(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      "yaml-alias", position, "aliases stand for more than \(SyntaxLimit.aliased) values",
      why: "aliases of aliases grow without end, and reading on would cost as much",
      fix: "write the values out where they are meant")
  }

  static func unknownAnchor(_ name: String, _ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      "yaml-alias", position, "the alias \(quoted("*" + name)) has no anchor before it",
      why: "an alias repeats a value that was marked with `&` earlier in the file",
      fix: "write the value itself, or put the text in quotes if it begins with `*`")
  }
}

extension SyntaxFault {
  /// What libyaml refused, at the place that it names, in words for the author of a dossier.
  static func refused(
    by parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int
  ) -> SyntaxFault {
    func position(_ mark: yaml_mark_t) -> SourcePosition {
      SourcePosition(line: firstLine + Int(mark.line), column: Int(mark.column) + 1)
    }
    let place = position(parser.problem_mark)
    let opened = position(parser.context_mark)
    let said = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
    let during = parser.context.map { String(cString: $0) } ?? ""
    let character = byte(at: parser.problem_mark, in: bytes)

    if character == UInt8(ascii: "\t"), said.contains("tab") || said.contains("cannot start any token") {
      return SyntaxFault(
        "yaml-tab", place, "a tab stands where YAML takes only spaces",
        why: "a tab has no width of its own, so nobody can tell what it is indented under",
        fix: "indent with spaces")
    }
    let (message, fix) = explanation(of: said, during: during, opened: opened, at: character)
    return SyntaxFault(
      "yaml-syntax", place, message,
      why: "what follows cannot be told apart any more, so nothing else of this file is read", fix: fix)
  }

  private static func explanation(
    of said: String, during: String, opened: SourcePosition, at character: UInt8?
  ) -> (message: String, fix: String) {
    let opening = "opened on line \(opened.line), column \(opened.column)"
    if said.contains("mapping values are not allowed") {
      return (
        "a second `: ` in one line",
        "put the text in quotes if it holds a colon, or begin the next key on a line of its own"
      )
    }
    if said.contains("unexpected end of stream"), during.contains("quoted scalar") {
      return ("the quotation mark \(opening) is never closed", "close the quotes")
    }
    if said.contains("',' or ']'") || during.contains("flow sequence") || during.contains("flow node") {
      return (
        "the list \(opening) is not closed, or two of its values have no comma between them",
        "close it with `]`, or separate its values with commas"
      )
    }
    if said.contains("',' or '}'") || during.contains("flow mapping") {
      return (
        "the map \(opening) is not closed, or two of its keys have no comma between them",
        "close it with `}`, or separate its keys with commas; put text that holds a comma in quotes"
      )
    }
    if said.contains("expected <block end>") || said.contains("could not find expected ':'") {
      return (
        "this line does not fit those before it",
        "indent it like its neighbours, and write `key: value` with a colon and a space"
      )
    }
    if said.contains("cannot start any token"), let character {
      return (
        "\(quoted(String(UnicodeScalar(character)))) cannot begin a value", "put the text in quotes"
      )
    }
    if said.contains("escape character") {
      return (
        "a backslash before a character that has no such form",
        "write `\\\\` for a backslash, or use single quotes, in which a backslash stands for itself"
      )
    }
    return ("YAML cannot be read here: \(said)", "put the text in quotes, or check the lines before")
  }

  /// The byte at a mark, which counts lines and characters rather than bytes.
  private static func byte(at mark: yaml_mark_t, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    var (line, column) = (0, 0)
    for byte in bytes {
      if line == Int(mark.line), column == Int(mark.column), byte & 0xC0 != 0x80 { return byte }
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 0)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return nil
  }
}
