import SourceText

/// What libyaml refused, with the lines around it: some of its complaints come of habits that can be told by the
/// text, and stand far from where an author would mend them.
struct RefusedText {
  /// The lines of the YAML, without what ends them.
  let lines: [[UnicodeScalar]]
  let firstLine: Int
  /// What libyaml says is wrong, and what it was about.
  let said: String
  let during: String
  /// Where it stopped, and where what it was about begins.
  let place: SourcePosition
  let opened: SourcePosition

  /// The habit that explains the complaint, if one does.
  var likelySlip: SyntaxFault? {
    conflictMarker ?? star ?? missingBlank ?? textBehindQuote ?? secondColonInBraces ?? commentInBraces
  }

  private func fault(_ position: SourcePosition, _ message: String, fix: String) -> SyntaxFault {
    SyntaxFault(.yamlSyntax, position, message, why: SyntaxFault.nothingElseIsRead, fix: fix)
  }

  private func line(of position: SourcePosition) -> [UnicodeScalar] {
    let index = Int(position.line) - firstLine
    return lines.indices.contains(index) ? lines[index] : []
  }

  private func text(_ scalars: some Sequence<UnicodeScalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// What git leaves in a file where two versions of it could not be joined.
  private var conflictMarker: SyntaxFault? {
    for (index, line) in lines.enumerated() {
      let start = text(line.prefix(8))
      guard start == "<<<<<<< " || start == ">>>>>>> " || start == "=======" else { continue }
      return fault(
        SourcePosition(line: firstLine + index, column: 1), "a merge conflict was left here",
        fix:
          "keep what is right of the two versions, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`"
      )
    }
    return nil
  }

  private var star: SyntaxFault? {
    guard during.contains("an alias") || during.contains("an anchor") else { return nil }
    let mark = during.contains("an alias") ? "*" : "&"
    return fault(
      opened, "a value that begins with `\(mark)` is not read as text", fix: "put the text in quotes")
  }

  /// A key without a blank behind its colon, of which YAML makes a text.
  private var missingBlank: SyntaxFault? {
    let number: Int
    if said.contains("could not find expected ':'") {
      number = Int(opened.line)
    } else if said.contains("mapping values are not allowed") {
      number = Int(place.line) - 1
    } else {
      return nil
    }
    let line = line(of: SourcePosition(line: number, column: 1))
    let start = line.firstIndex { $0 != " " && $0 != "-" } ?? line.endIndex
    let key = line[start...].prefix { ("a"..."z").contains($0) || $0 == "_" }
    let value = line[key.endIndex...].dropFirst()
    guard !key.isEmpty, line[key.endIndex...].first == ":", let first = value.first, first != " ",
      first != "/",
      first != "\t"
    else { return nil }
    return fault(
      SourcePosition(line: number, column: start + 1),
      "no blank stands behind the colon of \(quoted(text(key)))",
      fix: "write \(quoted("\(text(key)): \(text(value))"))")
  }

  private var textBehindQuote: SyntaxFault? {
    guard said.contains("expected key") || said.contains("',' or") else { return nil }
    let before = line(of: place).prefix(Int(place.column) - 1)
    // Within brackets a blank is more likely to stand for a comma.
    let end = said.contains("expected key") ? before.lastIndex { $0 != " " } : before.indices.last
    guard let end, before[end] == "'" || before[end] == "\"" else { return nil }
    return fault(
      place, "text stands behind the quotation mark that ends the value",
      fix: before[end] == "'"
        ? "write `''` for each `'` inside the text, or put it in double quotes"
        : "write `\\\"` for each `\"` inside the text, or put it in single quotes")
  }

  private var secondColonInBraces: SyntaxFault? {
    guard said.contains("',' or '}'"), line(of: place).dropFirst(Int(place.column) - 1).first == ":" else {
      return nil
    }
    return fault(
      place, "a second `: ` before the next comma",
      fix: "put the text in quotes if it holds a colon, or write a comma before the next key")
  }

  private var commentInBraces: SyntaxFault? {
    guard said.contains("',' or"), opened.line < place.line else { return nil }
    for number in Int(opened.line)..<Int(place.line) {
      let line = line(of: SourcePosition(line: number, column: 1))
      for index in line.indices.dropFirst() where line[index] == "#" && line[index - 1] == " " {
        guard line[..<index].contains(where: { $0 != " " }), index + 1 < line.count, line[index + 1] != " "
        else {
          break
        }
        return fault(
          SourcePosition(line: number, column: index + 1),
          "\(quoted(text(line[index...]))) is read as a comment, and the bracket behind it with it",
          fix: "put the text that holds the `#` in quotes")
      }
    }
    return nil
  }
}
