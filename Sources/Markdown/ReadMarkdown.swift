import SourceText

/// Reads a CommonMark body with GitHub's tables, strikethrough and task lists, and `[[references]]`.
///
/// Every text is a valid body, so nothing fails: what is probably not meant is in the document's
/// `danglingReferences`. Zeros and bytes that are not UTF-8 are read as U+FFFD.
/// - Parameters:
///   - body: the bytes of the body, from the beginning of a line of its file
///   - firstLine: the 1-based number of that line; every position is one of the file
///   - options: what the page and the site hold besides the body
/// - Returns: the HTML and what a page needs beside it
public func readMarkdown(
  _ body: ArraySlice<UInt8>, firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
) -> MarkdownDocument {
  guard isWellFormed(body) else {
    return readMarkdown(repaired(body)[...], firstLine: firstLine, options: options)
  }
  return body.withUnsafeBufferPointer { bytes in
    withTree(parsing: bytes) { root in
      let text = ParsedText(bytes)
      var references = BracketReferences(resolve: options.resolve)

      // Cells are parsed on their own, so the body's tree first loses the paragraphs that are tables, then is
      // extended, and gets the cells back as finished inlines.
      let tables = bytes.contains(UInt8(ascii: "|")) ? extractTables(from: root, of: text) : nil
      extendInlines(of: root, writtenIn: text, in: bytes, references: &references)
      tables?.parse { pieces, piecesText in
        extendInlines(of: pieces, writtenIn: piecesText, in: bytes, references: &references)
      }

      var renderer = Renderer(places: SourcePlaces(text, firstLine: firstLine), taken: options.anchors)
      renderer.render(root)
      return renderer.document(dangling: references.dangling)
    }
  }
}

/// Applies what GitHub and Throughline add to CommonMark's inlines, wherever `text` asks for it.
private func extendInlines(
  of root: Node, writtenIn text: ParsedText, in body: UnsafeBufferPointer<UInt8>,
  references: inout BracketReferences
) {
  let parents = locateInlines(of: root, in: text)
  for parent in parents {
    if !parent.isInLink { references.link(in: parent.node) }
    strikeThrough(in: parent.node, of: body)
  }
  markTasks(in: parents.map(\.node))
}

/// Whether libcmark takes every byte as it is, so that its texts can be compared with the source.
private func isWellFormed(_ body: ArraySlice<UInt8>) -> Bool {
  !body.contains(0) && (try? UTF8Span(validating: body.span)) != nil
}

private func repaired(_ body: ArraySlice<UInt8>) -> [UInt8] {
  let replacement = "\u{FFFD}".utf8
  return String(decoding: body, as: UTF8.self).utf8.flatMap { $0 == 0 ? Array(replacement) : [$0] }
}
