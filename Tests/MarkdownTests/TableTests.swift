import Testing

@testable import Markdown

@Suite("Tables")
struct TableTests {
  private func table(_ head: String, _ body: String) -> String {
    "<table>\n<thead>\n<tr>\n\(head)\n</tr>\n</thead>\n<tbody>\n<tr>\n\(body)\n</tr>\n</tbody>\n</table>\n"
  }

  @Test("a table stands wherever a paragraph may")
  func nesting() {
    let expected = table("<th scope=\"col\">a</th>", "<td>b</td>")
    #expect(html("> | a |\n> |---|\n> | b |") == "<blockquote>\n\(expected)</blockquote>\n")
    #expect(html("1. | a |\n   |---|\n   | b |") == "<ol>\n<li>\n\(expected)</li>\n</ol>\n")
    #expect(
      html("- x\n\n  > | a |\n  > |---|\n  > | b |")
        == "<ul>\n<li>\n<p>x</p>\n<blockquote>\n\(expected)</blockquote>\n</li>\n</ul>\n")
  }

  @Test("columns are aligned by their delimiters, and an empty corner is no header")
  func alignment() {
    #expect(
      html("| | n |\n|:-:|--:|\n| x | 1 |")
        == table(
          "<td style=\"text-align: center\"></td>\n<th scope=\"col\" style=\"text-align: right\">n</th>",
          "<td style=\"text-align: center\">x</td>\n<td style=\"text-align: right\">1</td>"))
  }

  @Test("cells hold inlines and nothing else, whatever they begin or end with")
  func cells() {
    let cells = ["# a", "- a", "1. a", "> a", "a #", "##", "```", "[x]: y", "a\\\\", "***", "---"]
    let expected = ["# a", "- a", "1. a", "&gt; a", "a #", "##", "```", "[x]: y", "a\\", "***", "---"]
    for (cell, text) in zip(cells, expected) {
      #expect(html("| h |\n|---|\n| \(cell) |") == table("<th scope=\"col\">h</th>", "<td>\(text)</td>"))
    }
  }

  @Test("references to links that are defined anywhere in the body hold in cells, after an open fence too")
  func definitions() {
    let link = "<td><a href=\"/u\" title=\"t\">r</a></td>"
    #expect(html("| h |\n|---|\n| [r] |\n\n[r]: /u 't'") == table("<th scope=\"col\">h</th>", link))
    #expect(
      html("[r]: /u 't'\n\n| h |\n|---|\n| [r] |\n\n```\nx").hasPrefix(
        table("<th scope=\"col\">h</th>", link)))
    #expect(
      html("[r]: /u 't'\n| h |\n|---|\n| [r] |") == table("<th scope=\"col\">h</th>", link))
  }

  @Test("a reference with a text escapes its pipe, and a task or strikethrough works in place")
  func extensionsInCells() {
    #expect(
      html("| h |\n|---|\n| [[a\\|b]] ~~c~~ |", known: ["a": "A"])
        == table("<th scope=\"col\">h</th>", "<td><a href=\"../a/\">b</a> <del>c</del></td>"))
  }

  @Test("a line of hyphens right below a table is a rule, and no heading")
  func ruleBelow() {
    let expected = table("<th scope=\"col\">a</th>", "<td>b</td>")
    #expect(html("| a |\n|---|\n| b |\n---") == expected + "<hr />\n")
    #expect(html("| a |\n|---|\n===") == table("<th scope=\"col\">a</th>", "<td>===</td>"))
    #expect(read("| a |\n|---|\n| b |\n---\n\nx").headings.isEmpty)
  }

  @Test("the paragraph right above a table stays one, with its own inlines")
  func introduction() {
    let expected = table("<th scope=\"col\">a</th>", "<td>b</td>")
    #expect(
      html("The *figures*:\n    # so far\n| a |\n|---|\n| b |") == "<p>The <em>figures</em>:\n# so far</p>\n"
        + expected)
    #expect(
      read("x [[y]]\n| a |\n|---|").danglingReferences == [
        DanglingReference(kind: .reference, target: "y", position: at(1, 3))
      ])
  }

  @Test(
    "what only resembles a table is a paragraph",
    arguments: [
      "| a |\n| b |", "| a | b |\n|---|", "a\n:-:", "| a |\n| -- - |", "\\| a\n---|---", "| a |\n\n|---|",
    ])
  func lookalikes(_ markdown: String) throws {
    #expect(try html(markdown) == libcmarkHTML(Array(markdown.utf8)))
  }

  @Test("a small text cannot ask for a huge table")
  func padding() {
    let columns = 2_000
    let markdown =
      String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns)
      + String(repeating: "\nx", count: columns)
    #expect(html(markdown).utf8.count < 3_000_000)
  }
}
