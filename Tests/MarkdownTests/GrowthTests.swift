import Testing

@testable import Markdown

/// Sizes at which time that grows with the square of the size would be minutes.
@Suite("A long body takes no longer than its length asks for", .timeLimit(.minutes(1)))
struct GrowthTests {
  @Test(
    "the same mark over and over",
    arguments: [
      "[^a]", "[^a", "[^a]: ", "www.", "www._", "_www.", "(www.a.b)", "www.a.b ", "http://", "http://a.b/(",
      "a@",
      "a@b.c ", "@", "a@b.c@", "[a](b) ", "*", "_a*", "http://a_.", ")", "&a;", "~", "[[a", "|", "> [^a]: ",
    ])
  func repetition(_ mark: String) {
    let line = String(repeating: mark, count: 100_000 / mark.utf8.count)
    for markdown in ["x[^a]\n\n[^a]: b\n\n" + line, "www.a.b/" + line, "a@b.c/" + line] {
      #expect(!html(markdown).isEmpty)
    }
  }

  @Test("the same line over and over")
  func lines() {
    for line in [
      "[^a]: b\n", "a[^a]\n", "[^a]:\n\n    b\n\n", "    [^a]: b\n", "a@b.c www.a.b\n\n", "- [^a]: b\n",
    ] {
      #expect(!html("x[^a]\n\n[^a]: b\n" + String(repeating: line, count: 20_000)).isEmpty)
    }
  }

  @Test("ten thousand notes, each referred to, and each by the one before")
  func notes() {
    let numbers = 1...10_000
    let definitions = numbers.map { "[^\($0)]: b[^\($0 + 1)]\n" }.joined()
    let chain = read("a[^1]\n\n" + definitions)
    #expect(text(chain.footnotes.html).contains("<li id=\"fn:10000\">"))
    let all = read(numbers.reversed().map { "[^\($0)]" }.joined() + "\n\n" + definitions)
    #expect(text(all.footnotes.html).contains("<li id=\"fn:10000\">\n<p>b"))
  }

  @Test("notes within notes")
  func nestedNotes() {
    let document = read("a[^9999]\n\n" + (1...10_000).map { "[^\($0)]: " }.joined() + "b")
    #expect(text(document.footnotes.html).contains("<li id=\"fn:1\">"))
  }
}
