import Testing

@testable import Markdown

@Suite("Strikethrough and task lists")
struct InlineExtensionTests {
  @Test(
    "tildes strike through as emphasis emphasises",
    arguments: [
      ("~~a *b* `c`~~", "<del>a <em>b</em> <code>c</code></del>"), ("*a ~~b~~*", "<em>a <del>b</del></em>"),
      ("~~a ~b~ c~~", "<del>a <del>b</del> c</del>"), ("\\~~a~~", "~~a~~"), ("~~a\nb~~", "<del>a\nb</del>"),
      ("*a ~~b* c~~", "<em>a ~~b</em> c~~"), ("a~~b~~c", "a<del>b</del>c"), ("~~ a ~~", "~~ a ~~"),
      ("`~~a~~`", "<code>~~a~~</code>"), ("~~[a ~b~](/c)~~", "<del><a href=\"/c\">a <del>b</del></a></del>"),
      ("~~&amp;~~ \\~", "<del>&amp;</del> ~"), ("~~“a”~~b", "~~“a”~~b"), ("é~~a~~", "é<del>a</del>"),
    ])
  func strikethrough(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == "<p>\(expected)</p>\n")
  }

  @Test("a task's box shares a label with the item's first paragraph")
  func tasks() {
    let box = "<label><input type=\"checkbox\" disabled=\"\" />"
    let done = "<label><input type=\"checkbox\" checked=\"\" disabled=\"\" />"
    #expect(html("- [ ] a *b*") == "<ul>\n<li>\(box) a <em>b</em></label></li>\n</ul>\n")
    #expect(
      html("1. [X] ~~a~~\n\n   b")
        == "<ol>\n<li>\n<p>\(done) <del>a</del></label></p>\n<p>b</p>\n</li>\n</ol>\n")
    #expect(read("- [x] a").lead.text == "a")
  }

  @Test(
    "what only resembles a task is an item",
    arguments: [
      "- \\[ ] a", "- [ ]", "- [x]a", "- [y] a", "- a [ ] b", "[ ] a", "- b\n\n  [ ] a", "- `[ ]` a",
    ])
  func noTasks(_ markdown: String) throws {
    #expect(try html(markdown) == libcmarkHTML(Array(markdown.utf8)))
  }
}
