import Testing

@testable import Markdown

@Suite("Footnotes")
struct FootnoteTests {
  private func reference(_ number: Int, _ count: Int = 1) -> String {
    let id = count == 1 ? "fnref:\(number)" : "fnref:\(number):\(count)"
    return "<sup class=\"footnote-ref\"><a href=\"#fn:\(number)\" id=\"\(id)\">\(number)</a></sup>"
  }

  private func wayBack(_ number: Int) -> String {
    "<a href=\"#fnref:\(number)\" class=\"footnote-backref\" aria-label=\"Back to reference \(number)\">↩</a>"
  }

  private func list(_ notes: String...) -> String {
    var html = "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n"
    for (index, note) in notes.enumerated() {
      html += "<li id=\"fn:\(index + 1)\">\n<p>\(note) \(wayBack(index + 1))</p>\n</li>\n"
    }
    return html + "</ol>\n</section>\n"
  }

  @Test("notes are numbered as the text refers to them, and those that only notes refer to follow")
  func order() {
    #expect(
      html("[^x]: X[^y]\n[^b]: B\n[^y]: Y\n\na[^b] a[^x]\n\n[^unused]: U[^z]\n\n[^z]: Z")
        == "<p>a\(reference(1)) a\(reference(2))</p>\n" + list("B", "X\(reference(3))", "Y"))
  }

  @Test("a note that is referred to again has a way back to each place")
  func repeated() {
    let document = read("a[^1] b[^1]\n\n[^1]: c")
    #expect(text(document.lead.html) == "<p>a\(reference(1)) b\(reference(1, 2))</p>\n")
    let second =
      "<a href=\"#fnref:1:2\" class=\"footnote-backref\" aria-label=\"Back to reference 1-2\">↩<sup>2</sup></a>"
    #expect(text(document.footnotes.html).contains("<p>c \(wayBack(1)) \(second)</p>"))
  }

  @Test(
    "labels are equal whatever their case, the first definition holds, and what has none is text",
    arguments: [
      ("a[^É]\n\n[^é]: b", "b"), ("a[^1]\n\n[^1]: b\n\n[^1]: c", "b"), ("a[^x_y*z]\n\n[^x_y*z]: b", "b"),
    ])
  func labels(_ markdown: String, _ note: String) {
    #expect(html(markdown) == "<p>a\(reference(1))</p>\n" + list(note))
    #expect(html("a[^q] b[^]") == "<p>a[^q] b[^]</p>\n")
    #expect(html("a[^q]\n\n[^r]: c") == "<p>a[^q]</p>\n")
  }

  @Test(
    "a definition may hold any blocks, and stand in any",
    arguments: [
      ("[^1]: b\n\n    c", "<p>b</p>\n<p>c |</p>"), ("[^1]: b\nc\n\nd", "<p>b\nc |</p>"),
      ("[^1]:\n    b", "<p>b |</p>"), ("[^1]:\n\n    b", "<p>b |</p>"), ("[^1]:\tb", "<p>b |</p>"),
      ("[^1]: - b\n      - c", "<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n|"),
      ("[^1]: ```\n    b\n    ```", "<pre><code>b\n</code></pre>\n|"),
      (
        "[^1]: | b |\n    |---|",
        "<table>\n<thead>\n<tr>\n<th scope=\"col\">b</th>\n</tr>\n</thead>\n</table>\n|"
      ),
      ("> [^1]: b\n>\n>     c", "<p>b</p>\n<p>c |</p>"),
      ("- x\n\n  [^1]: b\n\n      c", "<p>b</p>\n<p>c |</p>"),
      ("[^1]: [ ] b", "<p>[ ] b |</p>"), ("[^1]: /url", "<p>/url |</p>"), ("[^1]: /u 't'", "<p>/u 't' |</p>"),
      ("x\n[^1]: b", "<p>b |</p>"), ("x\n[^1]:\n    b", "<p>b |</p>"), ("[^2]: [^1]: b", "<p>b |</p>"),
      ("+ x\n\n[^1]: b", "<p>b |</p>"), ("1) x\n\n[^1]: b\n\n+ x", "<p>b |</p>"),
      ("[^1]: b\r\n\r\n    c\r\n", "<p>b</p>\n<p>c |</p>"),
      ("[^1]:", "|"), ("[^1]: # b", "<h2 id=\"b\">b</h2>\n|"),
    ])
  func blocks(_ definition: String, _ content: String) {
    let document = read("a[^1]\n\n" + definition)
    let note = content.replacing("|", with: wayBack(1))
    #expect(
      text(document.footnotes.html)
        == "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n<li id=\"fn:1\">\n\(note)\n</li>\n</ol>\n</section>\n"
    )
  }

  @Test("what stood around a definition stays as it was")
  func surroundings() {
    #expect(
      html("a[^1]\n\n+ x\n+ y\n\n[^1]: b\n").hasPrefix(
        "<p>a\(reference(1))</p>\n<ul>\n<li>x</li>\n<li>y</li>\n</ul>\n<section"))
    #expect(
      html("1. a[^1]\n[^1]: b\n2. c").hasPrefix("<ol>\n<li>a\(reference(1))</li>\n</ol>\n<ol start=\"2\">"))
    #expect(
      html("> a[^1]\n>\n> [^1]: b").hasPrefix(
        "<blockquote>\n<p>a\(reference(1))</p>\n</blockquote>\n<section"))
  }

  @Test(
    "what only resembles a footnote is none",
    arguments: [
      "```\n[^1]: b\n```\n\n[^1]", "    [^1]: b\n\n[^1]", "<div>\n[^1]: b\n</div>\n\n[^1]", "a\n    [^1]: b",
      "a\n14. [^1]: b", "\\[^1]: b\n\n[^1]", "[^a b]: c\n\n[^a b]", "<!--\n[^1]:\n```\n-->\n\n*a*[^1]",
    ])
  func lookalikes(_ markdown: String) throws {
    // A definition elsewhere has the body written over for libcmark.
    let withNote = markdown + "\n\nx[^x]\n\n[^x]: y"
    #expect(try html(markdown) == libcmarkHTML(Array(markdown.utf8)))
    #expect(html(withNote).hasPrefix(html(markdown) + "<p>x\(reference(1))</p>\n"))
  }

  @Test("no reference is one in links, images and code")
  func referencesElsewhere() {
    let markdown = "`[^1]` [a [^1]](/b) ![[^1]](c) \\[^1] [^1](/d)"
    let lead = html(markdown + "\n\n[^1]: e")
    #expect(lead == html(markdown))
    #expect(html("![^1]\n\n[^1]: b") == "<p>!\(reference(1))</p>\n" + list("b"))
  }

  @Test("references work in cells, tasks, headings and beside other marks")
  func references() {
    let note = "\n\n[^1]: b"
    #expect(html("| a |\n|---|\n| [^1] |" + note).contains("<td>\(reference(1))</td>"))
    #expect(html("- [ ] a[^1]" + note).contains(" a\(reference(1))</label>"))
    #expect(
      html("~~a[^1]~~*[^1]*" + note).hasPrefix("<p><del>a\(reference(1))</del><em>\(reference(1, 2))</em>"))
    let document = read("## Why[^1]" + note)
    #expect(document.headings.map(\.id) == ["why"])
    #expect(document.headings.map(\.text) == ["Why"])
    #expect(text(document.html).hasPrefix("<h2 id=\"why\">Why\(reference(1))</h2>\n"))
  }

  @Test("the list of notes stands behind the last section, apart from it")
  func list() {
    let document = read("a[^1]\n\n## B\n\nc\n\n[^1]: *d* e")
    #expect(document.sections.map(\.content.text) == ["c"])
    #expect(text(document.footnotes.html) == list("<em>d</em> e"))
    #expect(document.footnotes.text == "d e")
    #expect(text(document.html).hasSuffix(text(document.footnotes.html)))
    #expect(read("a\n\n[^1]: d").footnotes.html.isEmpty)
  }

  @Test("no id of a footnote is one of a heading or of the page")
  func ids() {
    let document = read("# fn:1\n# fnref 1\na[^1]\n\n[^1]: # fn:1\n\n    b", anchors: ["fn-1", "fnref-1"])
    #expect(document.headings.map(\.id) == ["fn-1-2", "fnref-1-2", "fn-1-3"])
  }

  @Test("places in a body with footnotes are those of the file")
  func places() {
    let document = read(
      "a[^long] [[p]]\n\n[^long]: é [[q]] [r](s)\n\n    [[t]]\n\n    ## H\n> [^2]:   [[u]]\n\n| [[v]] |\n|---|\n[^2]",
      firstLine: 5)
    #expect(document.danglingReferences.map(\.target) == ["p", "q", "t", "u", "v"])
    #expect(
      document.danglingReferences.map(\.position) == [at(5, 10), at(7, 12), at(9, 5), at(12, 11), at(14, 3)])
    #expect(document.headings.map(\.position) == [at(11, 5)])
    #expect(document.links.map(\.position) == [at(7, 18)])
  }
}
