import CCMark
import Foundation
import SourceText

@testable import Markdown

/// Reads a body whose references lead to those of the given ids alone.
func read(
  _ body: String, firstLine: Int = 1, anchors: Set<String> = [], known: [String: String] = [:]
) -> MarkdownDocument {
  let options = MarkdownOptions(anchors: anchors) { target in
    known[target].map { ResolvedReference(href: "../\(target)/", text: $0) }
  }
  return readMarkdown(Array(body.utf8)[...], firstLine: firstLine, options: options)
}

func text(_ html: some Sequence<UInt8>) -> String { String(decoding: Array(html), as: UTF8.self) }

func html(_ body: String, known: [String: String] = [:]) -> String { text(read(body, known: known).html) }

func at(_ line: Int, _ column: Int) -> SourcePosition { SourcePosition(line: line, column: column) }

/// What libcmark makes of a body by itself, in its safe mode.
func libcmarkHTML(_ bytes: [UInt8]) throws -> String {
  let rendered = bytes.withUnsafeBytes {
    cmark_markdown_to_html(
      $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, CMARK_OPT_VALIDATE_UTF8)
  }
  defer { free(rendered) }
  return rendered.map { String(cString: $0) } ?? ""
}

extension String {
  /// Without the ids of headings, and with headings of the first level on the second, where ours are.
  var withoutHeadingIDs: String {
    replacingOccurrences(of: #"<h([1-6]) id="[^"]*">"#, with: "<h$1>", options: .regularExpression)
      .replacingOccurrences(of: "<h1>", with: "<h2>").replacingOccurrences(of: "</h1>", with: "</h2>")
  }
}
