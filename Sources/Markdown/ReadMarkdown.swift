import SourceText

/// Reads a CommonMark body with GitHub's extensions and `[[references]]`.
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
    var reading = BodyReading(bytes, firstLine: firstLine, options: options)
    if let text = FootnoteText(bytes) {
      return text.parse { root, text, items in reading.document(of: root, writtenIn: text, footnotes: items) }
    }
    return withTree(parsing: bytes) { root in reading.document(of: root, writtenIn: ParsedText(bytes)) }
  }
}

/// Whether libcmark takes every byte as it is, so that its texts can be compared with the source.
private func isWellFormed(_ body: ArraySlice<UInt8>) -> Bool {
  !body.contains(0) && (try? UTF8Span(validating: body.span)) != nil
}

private func repaired(_ body: ArraySlice<UInt8>) -> [UInt8] {
  let replacement = "\u{FFFD}".utf8
  return String(decoding: body, as: UTF8.self).utf8.flatMap { $0 == 0 ? Array(replacement) : [$0] }
}
