import Rendering
import Testing

@Suite struct PartialTests {
  static let tree = StageView(name: "a", parts: [StageView(name: "b", parts: [StageView(name: "c")])])

  @Test func `A partial that includes itself follows the data, indented further each time`() {
    let partials = ["stage": "<li>{{name}}\n{{#parts}}\n  {{> stage}}\n{{/parts}}\n</li>\n"]
    #expect(
      render("<ul>\n  {{> stage}}\n</ul>\n", partials, with: Self.tree) == """
        <ul>
          <li>a
            <li>b
              <li>c
              </li>
            </li>
          </li>
        </ul>

        """)
  }

  @Test func `The indentation of a partial does not reach what it includes within a line`() {
    let partials = ["outer": "({{> inner}})\n\nend\n", "inner": "1\n  {{> third}}\n2", "third": "x\ny\n"]
    #expect(
      render("  {{> outer}}\n", partials, with: DealView()) == "  (1\n  x\n  y\n2)\n\n  end\n")
  }

  @Test func `Delimiters changed in a template hold in that template alone`() {
    #expect(
      render("{{=<% %>=}}<%> part%>{{title}}", ["part": "{{title}} <%title%> "], with: DealView())
        == "Harbour crane <%title%> {{title}}")
  }

  @Test(
    "A partial that would include itself for ever is refused",
    arguments: [
      ("{{> a}}", "1:5"), ("x\n{{#reason}}{{> a}}{{/reason}}", "2:16"),
      ("{{#findings}}{{> a}}{{/findings}}", "1:18"), ("{{^count}}{{/count}}{{<a}}{{/a}}", "1:24"),
    ])
  func endless(_ partial: String, _ place: String) {
    #expect(
      report("{{> a}}", ["a": partial]).contains(
        """
        partials/a.mustache:\(place): error: `a` includes itself without end [endless-partial]
          why: each round must enter a part of the view that the round before was in, or it never stops
          fix: include it inside a section over a part of the innermost view, or remove one of the inclusions

        """))
  }

  @Test func `Of several ways around, the one without end is found`() {
    let partials = ["a": "{{#parts}}{{> b}}{{/parts}}{{> b}}", "b": "{{> a}}"]
    var templates = makeTemplates("{{> a}}", partials)
    #expect(templates.page("test", for: StageView.self) == nil)
    #expect(templates.problems.map(\.code.id) == ["endless-partial", "endless-partial"])
    #expect(templates.problems.map(\.file) == ["partials/a.mustache", "partials/b.mustache"])
  }

  @Test func `Partials may include each other where each round goes further in`() {
    let partials = ["a": "{{name}}{{#parts}}{{> b}}{{/parts}}", "b": "-{{> a}}"]
    #expect(render("{{> a}}", partials, with: Self.tree) == "a-b-c")
  }
}
