import CYAML
import SourceText

extension SyntaxFault {
  static let nothingElseIsRead =
    "what follows cannot be told apart any more, so nothing else of this file is read"

  /// What libyaml refused, at the place that it names, in words for the author of a dossier.
  static func refused(
    by parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>, firstLine: Int
  ) -> SyntaxFault {
    func position(_ mark: yaml_mark_t) -> SourcePosition {
      SourcePosition(line: firstLine + Int(mark.line), column: Int(mark.column) + 1)
    }
    // Where a file ends without a line feed, libyaml stands on a line that is not there.
    let place = min(position(parser.problem_mark), endOfText(bytes, firstLine: firstLine))
    let opened = position(parser.context_mark)
    let said = parser.problem.map { String(cString: $0) } ?? "the text cannot be read"
    let during = parser.context.map { String(cString: $0) } ?? ""
    let character = byte(at: parser.problem_mark, in: bytes)

    let refused = RefusedText(
      lines: bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
        String(decoding: line, as: UTF8.self).unicodeScalars.filter { $0 != "\r" }
      },
      firstLine: firstLine, said: said, during: during, place: place, opened: opened)
    if let slip = refused.likelySlip { return slip }
    if character == UInt8(ascii: "\t"), said.contains("tab") || said.contains("cannot start any token") {
      return SyntaxFault(
        .yamlTab, place, "a tab stands where YAML takes only spaces",
        why: "a tab has no width of its own, so nobody can tell what it is indented under",
        fix: "indent with spaces")
    }
    if said.contains("<document start>") { return .secondDocument(place) }
    // What is left open is only missed at the end of the file, where nobody would look for it.
    let isAtEnd = character == nil && opened < place
    let (message, fix) = explanation(of: said, during: during, opened: opened, at: character)
    return SyntaxFault(
      .yamlSyntax, isAtEnd ? opened : place, message,
      why: nothingElseIsRead, fix: fix)
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
    if character == nil, during.contains("flow node") {
      return ("a bracket or a brace before this is never closed", "close it with `]` or `}`")
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
    if during.contains("block") || said.contains("could not find expected ':'") {
      return (
        "this line does not fit those before it",
        "indent it like its neighbours, and write `key: value` with a colon and a space"
      )
    }
    if said.contains("cannot start any token"), let character {
      return (
        (character == UInt8(ascii: "`") ? "a backquote" : quoted(String(UnicodeScalar(character))))
          + " cannot begin a value",
        "put the text in quotes"
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

  /// Just behind the last character.
  private static func endOfText(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) -> SourcePosition {
    let lastLine = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return SourcePosition(
      line: firstLine + bytes.count { $0 == UInt8(ascii: "\n") },
      column: bytes[lastLine...].count { $0 & 0xC0 != 0x80 } + 1)
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
