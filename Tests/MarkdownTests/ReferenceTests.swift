import Foundation
import SourceText
import Testing

@testable import Markdown

@Suite("References lead to other things on the site, or are reported")
struct ReferenceTests {
  private let known = ["north-2022": "North & Co 2022", "a_b": "A"]

  @Test(
    "a reference becomes a link",
    arguments: [
      ("[[north-2022]]", "<a href=\"../north-2022/\">North &amp; Co 2022</a>"),
      ("[[ north-2022 | the > first ]]", "<a href=\"../north-2022/\">the &gt; first</a>"),
      ("[[north-2022|]]", "<a href=\"../north-2022/\">North &amp; Co 2022</a>"),
      ("[[\nnorth-2022]]\n[[x|\ny", "<a href=\"../north-2022/\">North &amp; Co 2022</a>\n[[x|\ny"),
      ("[[north-2022|the\nfirst]]s", "<a href=\"../north-2022/\">the first</a>s"),
      ("a[[a_b]][[a_b]]b", "a<a href=\"../a_b/\">A</a><a href=\"../a_b/\">A</a>b"),
      ("**x [[a_b]]**", "<strong>x <a href=\"../a_b/\">A</a></strong>"),
      ("&amp; \\* [[a_b]] \\[[a_b]]", "&amp; * <a href=\"../a_b/\">A</a> [[a_b]]"),
      ("[[[a_b]]]", "[<a href=\"../a_b/\">A</a>]"),
    ])
  func links(_ markdown: String, _ expected: String) {
    #expect(html(markdown, known: known) == "<p>\(expected)</p>\n")
  }

  @Test(
    "what is not written as a reference is none",
    arguments: [
      "`[[a_b]]`", "    [[a_b]]", "```\n[[a_b]]\n```", "\\[\\[a_b\\]\\]", "&#91;&#91;a_b]]", "[[]]", "[[ ]]",
      "[[a_b]", "[a_b]]", "[see [[a_b]]](/x)", "![[[a_b]]](/x)", "<!-- [[a_b]] -->",
    ])
  func noReferences(_ markdown: String) throws {
    let document = read(markdown, known: known)
    #expect(try text(document.html) == libcmarkHTML(Array(markdown.utf8)))
    #expect(document.danglingReferences.isEmpty)
  }

  @Test("a reference that leads nowhere is plain text, and is reported where it stands")
  func dangling() {
    let document = read("é [[nope]] and\n> x [[no|No & one]]\n\n| [[cell]] |\n|---|\n", firstLine: 7)
    #expect(
      text(document.lead.html).hasPrefix(
        "<p>é nope and</p>\n<blockquote>\n<p>x No &amp; one</p>\n</blockquote>\n<table>"))
    #expect(
      document.danglingReferences == [
        DanglingReference(kind: .reference, target: "nope", position: at(7, 3)),
        DanglingReference(kind: .reference, target: "no", position: at(8, 5)),
        DanglingReference(kind: .reference, target: "cell", position: at(10, 3)),
      ])
  }

  @Test("a link to a place on the page is checked against the page's anchors and the body's headings")
  func fragments() {
    let document = read(
      "[a](#c1) [b](#later) [c](#c9) [d](#) [e](#top) [f](#%C3%BCber) [g](/x#y)\n\n## Later\n## Über\n",
      anchors: ["c1"])
    #expect(
      document.danglingReferences == [DanglingReference(kind: .fragment, target: "c9", position: at(1, 22))])
  }

  @Test("every link and image is listed in the order of the text, with its place")
  func listedLinks() {
    let document = read(
      "![i](p.png) <https://x.y>\n\n| [[a_b]] |\n|---|\n| [r] |\n\n[r]: /u\n\n[z](/z)", known: known)
    #expect(
      document.links == [
        MarkdownLink(destination: "p.png", isImage: true, position: at(1, 1)),
        MarkdownLink(destination: "https://x.y", isImage: false, position: at(1, 13)),
        MarkdownLink(destination: "../a_b/", isImage: false, position: at(3, 3)),
        MarkdownLink(destination: "/u", isImage: false, position: at(5, 3)),
        MarkdownLink(destination: "/z", isImage: false, position: at(9, 1)),
      ])
  }

  @Test(
    "places are right where libcmark's own go astray",
    arguments: [
      ("hard\\\nbreak [a](b)", at(2, 7)), ("> - x\n>   y\nlazy [a](b)", at(3, 6)),
      ("x\n      y [a](b)", at(2, 9)),
      ("x <!-- a\nb --> [a](b)", at(2, 7)), ("é € 😀 [a](b)", at(1, 7)), ("\\* &amp; [a](b)", at(1, 10)),
      ("x  \r\n[a](b)", at(2, 1)), ("x\n\n  *y\n  z* [a](b)", at(4, 6)), ("<http://x.y> [a](b)", at(1, 14)),
    ])
  func places(_ markdown: String, _ position: SourcePosition) {
    #expect(read(markdown).links.last?.position == position)
    let reference = markdown.replacingOccurrences(of: "[a](b)", with: "[[a]]")
    #expect(read(reference).danglingReferences.last?.position == position)
  }

  @Test("bytes that are not UTF-8 count as one character each, and hide no reference behind them")
  func invalidBytes() {
    let document = readMarkdown([0xFF, 0x00, 0x20] + Array("~~[[a_b]]~".utf8)[...])
    #expect(
      document.danglingReferences == [
        DanglingReference(kind: .reference, target: "a_b", position: at(1, 6))
      ])
  }
}
