import Testing

@testable import Markdown

@Suite("CommonMark is rendered as libcmark renders it in its safe mode")
struct CommonMarkTests {
  /// The examples that hold raw HTML, which safe mode leaves out: they come out as in libcmark's own.
  private static let withRawHTML: Set<Int> = [
    21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
    167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187,
    188, 189, 190, 191, 201, 308, 309, 344, 474, 475, 476, 490, 493, 523, 535, 612, 613, 614, 615, 616, 622,
    624, 627, 628, 629, 630, 631, 642, 643,
  ]
  /// The examples in which GitHub or Throughline reads more than CommonMark does.
  private static let extended = [
    547: "`[[foo]]` is a reference of ours",
    589: "`[[foo]]` is a reference of ours",
    601: "a bare address is a link",
    605: "a bare address of mail is a link",
    607: "a bare address is a link",
    610: "a bare address is a link",
    611: "a bare address of mail is a link",
  ]

  @Test(
    "every example of CommonMark 0.30 but those listed comes out as its specification has it",
    .enabled(if: examplesFolder != nil, "the folder shared/data/commonmark is not at hand"))
  func examples() throws {
    let examples = try readExamples("commonmark-0.30.json")
    #expect(examples.count == 652)
    for example in examples {
      let isListed = Self.withRawHTML.contains(example.example) || Self.extended[example.example] != nil
      let rendered = html(example.markdown).withoutHeadingIDs
      #expect((rendered == example.html.withoutHeadingIDs) != isListed, "\(example): \(example.markdown)")
      if Self.withRawHTML.contains(example.example) {
        #expect(try rendered == libcmarkHTML(Array(example.markdown.utf8)).withoutHeadingIDs, "\(example)")
      }
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
