import Testing

@testable import Markdown

@Suite("Bare addresses")
struct AutolinkTests {
  private func link(_ address: String, scheme: String = "") -> String {
    "<a href=\"\(scheme)\(address)\">\(address)</a>"
  }

  @Test(
    "an address begins at the beginning of a line, or behind a space or one of *_~(",
    arguments: [
      ("www.a.b", "|www.a.b|"), ("x\nwww.a.b", "x\n|www.a.b|"), ("(www.a.b)", "(|www.a.b|)"),
      ("*www.a.b*", "<em>|www.a.b|</em>"), ("~www.a.b~", "<del>|www.a.b|</del>"), ("xwww.a.b", "xwww.a.b"),
      ("\\*www.a.b", "*|www.a.b|"), ("&nbsp;www.a.b", "\u{A0}www.a.b"), ("-www.a.b", "-www.a.b"),
      ("x  \nwww.a.b", "x<br />\n|www.a.b|"),
    ])
  func beginnings(_ markdown: String, _ expected: String) {
    let parts = expected.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let linked = parts.count == 3 ? parts[0] + link(parts[1], scheme: "http://") + parts[2] : expected
    #expect(html(markdown) == "<p>\(linked)</p>\n")
  }

  @Test("an address begins at the beginning of a quotation, an item or a cell")
  func beginningsOfBlocks() {
    let link = link("www.a.b", scheme: "http://")
    #expect(html(">www.a.b\n>www.a.b") == "<blockquote>\n<p>\(link)\n\(link)</p>\n</blockquote>\n")
    #expect(html("- www.a.b") == "<ul>\n<li>\(link)</li>\n</ul>\n")
    #expect(html("|www.a.b|\n|---|\n|www.a.b|").contains("<td>\(link)</td>"))
    #expect(read("## www.a.b").headings.map(\.text) == ["www.a.b"])
  }

  @Test(
    "an address with a scheme may stand behind anything but a letter",
    arguments: [
      ("\"http://a\"", "&quot;|http://a|&quot;"), ("1https://a.b/c", "1|https://a.b/c|"),
      ("HTTPS://A.B", "|HTTPS://A.B|"), ("ftp://a.b/c_d*", "|ftp://a.b/c_d|*"),
      ("xhttp://a.b", "xhttp://a.b"),
      ("http://", "http://"), ("http:// a", "http:// a"), ("http\\://a.b", "http://a.b"),
      ("file://a.b", "file://a.b"), ("javascript://a.b", "javascript://a.b"), ("http://-a", "http://-a"),
      ("http://über.de/ä", "|http://über.de/ä|"),
      ("http://a.b/<c>", "|http://a.b/|<!-- raw HTML omitted -->"),
    ])
  func schemes(_ markdown: String, _ expected: String) {
    let parts = expected.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let linked =
      parts.count == 3
      ? parts[0] + link(parts[1]).replacing("=\"http://über.de/ä", with: "=\"http://%C3%BCber.de/%C3%A4")
        + parts[2] : expected
    #expect(html(markdown) == "<p>\(linked)</p>\n")
  }

  @Test(
    "underscores may not stand in the last two labels of a host",
    arguments: [
      ("www.a_b.c.d", true), ("www.a.b_c.d", false), ("www.a.b_c", false), ("http://a_b", false),
      ("http://_a.b.c", false), ("http://a_.b.c", true), ("www._", false), ("www.", false), ("www..", false),
    ])
  func hosts(_ address: String, _ isLinked: Bool) {
    #expect(html(address).contains("<a ") == isLinked)
  }

  @Test(
    "what a sentence goes on with is not part of the address",
    arguments: [
      ("www.a.b/c?!.,:*_'\"", "www.a.b/c"), ("www.a.b/(c)", "www.a.b/(c)"), ("www.a.b/(c))", "www.a.b/(c)"),
      ("www.a.b/((c)", "www.a.b/((c)"), ("www.a.b/c).", "www.a.b/c"), ("www.a.b?c&hl;", "www.a.b?c"),
      ("www.a.b?c&hl;;", "www.a.b?c"), ("www.a.b/c;", "www.a.b/c"), ("www.a.b/1;", "www.a.b/1"),
      ("www.a.b/c~~", "www.a.b/c"), ("www.a.b/c&amp;d", "www.a.b/c&amp;d"), ("www.a.b/c\\_d", "www.a.b/c_d"),
    ])
  func ends(_ markdown: String, _ address: String) {
    #expect(html(markdown).hasPrefix("<p>" + link(address, scheme: "http://")))
  }

  @Test(
    "addresses of mail",
    arguments: [
      ("a.b+c_d-e@f.g", "|a.b+c_d-e@f.g|"), ("(a@b.c)", "(|a@b.c|)"), ("a@b.c.", "|a@b.c|."), ("a@b", "a@b"),
      ("a@b.c@d.e", "a@|b.c@d.e|"), ("/a@b.c", "/a@b.c"), ("a@b.c1", "a@b.c1"), ("a@b.c-", "a@b.c-"),
      ("@b.c", "@b.c"), ("a@.c", "|a@.c|"), ("mailto:a@b.c", "mailto:|a@b.c|"), ("a\\@b.c", "a@b.c"),
      ("a@b.c a@b.c", "|a@b.c| <a href=\"mailto:a@b.c\">a@b.c</a>"),
    ])
  func mail(_ markdown: String, _ expected: String) {
    let parts = expected.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let linked = parts.count == 3 ? parts[0] + link(parts[1], scheme: "mailto:") + parts[2] : expected
    #expect(html(markdown) == "<p>\(linked)</p>\n")
  }

  @Test(
    "no address is linked in links, images and code",
    arguments: [
      "[www.a.b](/c)", "[*a@b.c* http://a.b](/c)", "![www.a.b](/c)", "`www.a.b`", "    www.a.b",
      "<http://a.b>",
      "<a@b.c>", "<!-- www.a.b -->", "```\nhttp://a.b\n```", "[a](http://a.b)",
    ])
  func elsewhere(_ markdown: String) throws {
    #expect(try html(markdown) == libcmarkHTML(Array(markdown.utf8)))
  }

  @Test("a bare address is listed among the links, at its place")
  func listed() {
    #expect(
      read("é www.a.b\n> (mail a@b.c)").links == [
        MarkdownLink(destination: "http://www.a.b", isImage: false, position: at(1, 3)),
        MarkdownLink(destination: "mailto:a@b.c", isImage: false, position: at(2, 9)),
      ])
  }
}
