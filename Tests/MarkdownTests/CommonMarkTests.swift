import Testing

@testable import Markdown

@Suite("CommonMark is rendered as libcmark renders it in its safe mode")
struct CommonMarkTests {
  /// The two examples in which CommonMark's plain text is a reference of ours.
  private static let extended: Set = [547, 589]

  @Test(
    "every example of CommonMark 0.30 is rendered as libcmark does",
    .enabled(if: examplesFolder != nil, "the folder shared/data/commonmark is not at hand"))
  func examples() throws {
    let examples = try readExamples("commonmark-0.30.json")
    #expect(examples.count == 652)
    for example in examples where !Self.extended.contains(example.example) {
      let expected = try libcmarkHTML(Array(example.markdown.utf8)).withoutHeadingIDs
      #expect(html(example.markdown).withoutHeadingIDs == expected, "\(example): \(example.markdown)")
    }
  }

  @Test("every byte of text and of an address is escaped as libcmark does")
  func escapes() throws {
    for byte in UInt8(1)...255 {
      for markdown in [[byte], Array("[a](<b".utf8) + [byte] + Array("c>)".utf8)] {
        let rendered = text(readMarkdown(markdown[...]).html)
        #expect(try rendered.withoutHeadingIDs == libcmarkHTML(markdown).withoutHeadingIDs, "byte \(byte)")
      }
    }
  }

  @Test(
    "dangerous addresses are emptied as libcmark does",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "vbscript:x", "file:///etc/passwd", "data:text/html,x",
      "data:image/png;base64,x", "DATA:IMAGE/GIF,x", "data:image/svg+xml,x", "java&#10;script:x",
      "javascript", "datax",
    ])
  func dangerousAddresses(_ address: String) throws {
    for markdown in ["[a](\(address))", "![a](\(address))", "[a]\n\n[a]: \(address)"] {
      #expect(try html(markdown) == libcmarkHTML(Array(markdown.utf8)))
    }
  }

  @Test("raw HTML is left out")
  func rawHTML() {
    #expect(!html("<script>alert(1)</script>\n\na <b onclick=x>c</b>\n\n## <i>h</i>").contains("<script"))
    #expect(html("a <b>c</b>") == "<p>a <!-- raw HTML omitted -->c<!-- raw HTML omitted --></p>\n")
  }

  @Test("bytes that are not UTF-8 become replacement characters")
  func invalidBytes() {
    let document = readMarkdown([0x61, 0xFF, 0x62, 0x00, 0x63][...])
    #expect(text(document.html) == "<p>a\u{FFFD}b\u{FFFD}c</p>\n")
  }

  @Test("an empty body is an empty document")
  func empty() {
    let document = read("")
    #expect(document.html.isEmpty)
    #expect(document.lead.text.isEmpty)
    #expect(document.sections.isEmpty)
  }

  @Test(
    "nesting of any depth is read without recursion",
    arguments: [">", "[", "[[", "*a ", "- ", "![", "~~a ", "> - ", "[a](", "**a [[x]]\n"])
  func deepNesting(_ mark: String) throws {
    let markdown = String(repeating: mark, count: 10_000) + "a"
    #expect(!html(markdown).isEmpty)
  }
}
