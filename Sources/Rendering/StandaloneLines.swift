/// Finds the lines that hold nothing but tags which print nothing in their own place, and takes them out with
/// their white space and line ending; marks where every other line starts.
///
/// A line stands alone if it holds one section tag, closing tag, comment, partial or change of delimiters, or one
/// whole parent; or nothing but tags of parents and blocks. A block that opens and closes on its line is printed
/// there, so its line is kept.
func markLines(_ tokens: inout [TemplateToken], in bytes: [UInt8]) {
  var start = 0
  for index in tokens.indices {
    let isLast = index + 1 == tokens.count
    guard isLast || endsLine(tokens[index], bytes) else { continue }
    markLine(&tokens, start...index, bytes)
    start = index + 1
  }
}

private func endsLine(_ token: TemplateToken, _ bytes: [UInt8]) -> Bool {
  guard case .text(let range) = token.content else { return false }
  return bytes[range].last == UInt8(ascii: "\n")
}

private func markLine(_ tokens: inout [TemplateToken], _ line: ClosedRange<Int>, _ bytes: [UInt8]) {
  let leading = leadingWhitespace(tokens[line.lowerBound], bytes)
  let outer = tokensOutsideParents(tokens, line)
  if standsAlone(outer.map { tokens[$0] }, lastOfLine: line.upperBound, bytes) {
    for index in outer {
      if case .text(let range) = tokens[index].content {
        tokens[index].content = .text(range.upperBound..<range.upperBound)
      } else {
        tokens[index].indentation = leading
        tokens[index].isStandalone = true
      }
    }
    return
  }
  switch tokens[line.lowerBound].content {
  case .tag:
    tokens[line.lowerBound].lineStart = leading
    tokens[line.lowerBound].indentation = leading
  case .text(let range) where !isLineEnding(bytes[range]):
    tokens[line.lowerBound].lineStart = leading
    tokens[line.lowerBound].content = .text(leading.upperBound..<range.upperBound)
    if leading == range, line.count > 1 { tokens[line.lowerBound + 1].indentation = leading }
  case .text:
    break
  }
}

/// The line's tokens without what lies in a parent that opens and closes on it.
private func tokensOutsideParents(_ tokens: [TemplateToken], _ line: ClosedRange<Int>) -> [Int] {
  var outer: [Int] = []
  var index = line.lowerBound
  while index <= line.upperBound {
    outer.append(index)
    if let end = tokens[index].end, tokens[index].tag?.kind == .parent, end <= line.upperBound {
      index = end
    }
    index += 1
  }
  return outer
}

private func standsAlone(_ line: [TemplateToken], lastOfLine: Int, _ bytes: [UInt8]) -> Bool {
  let tags = line.filter { $0.tag != nil }
  for case .text(let range) in line.map(\.content) where !bytes[range].allSatisfy(isWhitespace) {
    return false
  }
  guard let kind = tags.first?.tag?.kind else { return false }
  if tags.count == 1 { return kind != .escaped && kind != .raw }
  return tags.allSatisfy { token in
    switch token.closes ?? token.tag?.kind {
    case .parent: true
    case .block: (token.end ?? .max) > lastOfLine
    default: false
    }
  }
}

private func leadingWhitespace(_ token: TemplateToken, _ bytes: [UInt8]) -> Range<Int> {
  switch token.content {
  case .tag(let tag):
    return tag.name.offset..<tag.name.offset
  case .text(let range):
    let end = range.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 }
    return range.lowerBound..<(end ?? range.upperBound)
  }
}

private func isLineEnding(_ text: ArraySlice<UInt8>) -> Bool {
  text.elementsEqual([0x0A]) || text.elementsEqual([0x0D, 0x0A])
}
