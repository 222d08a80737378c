import SourceText
import Testing

@testable import Rendering

@Suite struct SyntaxProblemTests {
  @Test func `A tag that is never closed is told by its beginning`() {
    #expect(
      report("one\n  {{title\n{{count}}") == """
        pages/test.mustache:2:3: error: the tag `{{title` is not closed [unclosed-tag]
          why: nobody can tell where the tag ends and text goes on
          fix: close the tag with its closing delimiter

        """)
    #expect(
      report("{{{title}}").hasPrefix("pages/test.mustache:1:1: error: the tag `{{{title}}` is not closed"))
  }

  @Test func `A tag without a name is a problem`() {
    #expect(
      report("{{title}}{{# }}") == """
        pages/test.mustache:1:10: error: `{{# }}` has no name [empty-tag]
          why: a tag without a name prints nothing
          fix: name what the tag is about, or remove it

        """)
  }

  @Test(
    "Names hold no white space and miss no part",
    arguments: [
      ("{{the title}}", "1:3", "the title"), ("é {{ deal..title }}", "1:6", "deal..title"),
      ("\n{{#.title}}", "2:4", ".title"),
    ])
  func badNames(_ page: String, _ place: String, _ name: String) {
    #expect(
      report(page) == """
        pages/test.mustache:\(place): error: `\(name)` is not a name [bad-tag-name]
          why: a name has no white space in it, and nothing is missing between its dots
          fix: write one name, such as `deal` or `deal.title`

        """)
  }

  @Test(
    "Delimiters come in pairs without an equals sign",
    arguments: [
      ("{{=<%=}}", "1:4", "<%"), ("{{= <= => =}}", "1:5", "<= =>"), ("{{=a b c=}}", "1:4", "a b c"),
    ])
  func badDelimiters(_ page: String, _ place: String, _ delimiters: String) {
    #expect(
      report(page) == """
        pages/test.mustache:\(place): error: `\(delimiters)` is not a pair of delimiters [bad-delimiters]
          why: the tags that follow can be told from text only by two delimiters without `=` in them
          fix: write an opening and a closing delimiter with a space between, such as `{{=<% %>=}}`

        """)
  }

  @Test func `A section that is not closed is told where it opens`() {
    #expect(
      report("{{#findings}}\n  {{^severe}}x\n{{/findings}}") == """
        pages/test.mustache:2:6: error: the inverted section `severe` is not closed before `{{/findings}}` \
        [unclosed-section]
          why: nobody can tell where it should end
          fix: write `{{/severe}}` where it ends

        """)
    #expect(
      report("{{$main}}") == """
        pages/test.mustache:1:4: error: the block `main` is not closed before the end of the file \
        [unclosed-section]
          why: nobody can tell where it should end
          fix: write `{{/main}}` where it ends

        """)
  }

  @Test func `A closing tag that closes nothing names what is open`() {
    #expect(
      report("{{#reason}}{{/raison}}{{/reason}}{{/x}}") == """
        pages/test.mustache:1:15: error: `{{/raison}}` closes nothing that is open here [unopened-section]
          why: a tag without its partner usually means that one of the two is misspelt
          fix: write `{{/reason}}`, which is open here, or remove the tag
        pages/test.mustache:1:37: error: `{{/x}}` closes nothing that is open here [unopened-section]
          why: a tag without its partner usually means that one of the two is misspelt
          fix: open it first, or remove the tag

        """)
  }

  @Test func `What stands in a parent outside its blocks is warned of, and the page still made`() {
    var templates = makeTemplates(
      "{{<layout}}\n  lost\n{{$main}}x{{/main}}\n{{title}}{{! fine }}\n{{/layout}}",
      ["layout": "{{$main}}{{/main}}"])
    #expect(templates.page("test", for: DealView.self) != nil)
    #expect(
      ProblemReport().text(templates.problems) == """
        pages/test.mustache:2:3: warning: this stands inside the parent `layout` but in none of its blocks \
        [text-outside-block]
          why: a parent takes only blocks, so this is never printed
          fix: move it into a block, such as `{{$main}}…{{/main}}`, or remove it
        pages/test.mustache:4:3: warning: this stands inside the parent `layout` but in none of its blocks \
        [text-outside-block]
          why: a parent takes only blocks, so this is never printed
          fix: move it into a block, such as `{{$main}}…{{/main}}`, or remove it

        """)
  }
}
