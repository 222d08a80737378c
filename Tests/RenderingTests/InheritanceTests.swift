import Rendering
import Testing

@Suite struct InheritanceTests {
  static let layout = """
    <title>{{$title}}Throughline{{/title}}</title>
    <main>
      {{$main}}
      {{/main}}
    </main>

    """

  @Test func `A page fills the blocks of its layout and takes on their indentation`() {
    let page = """
      {{< layout}}
      {{$title}}{{title}} · Throughline{{/title}}
      {{$main}}
      <ul>
        {{#lessons}}
        <li>{{.}}</li>
        {{/lessons}}
      </ul>
      {{/main}}
      {{/layout}}

      """
    #expect(
      render(page, ["layout": Self.layout], with: DealView(lessons: ["a\nb", "c"])) == """
        <title>Harbour crane · Throughline</title>
        <main>
          <ul>
            <li>a
        b</li>
            <li>c</li>
          </ul>
        </main>

        """)
  }

  @Test func `A block that a page leaves alone prints its own content`() {
    #expect(
      render("{{< layout}}\n{{/layout}}\n", ["layout": Self.layout], with: DealView()) == """
        <title>Throughline</title>
        <main>
        </main>

        """)
  }

  @Test func `A block's name within a page's content is not mistaken for that of the layout`() {
    let partials = [
      "layout": "{{$title}}Site{{/title}}|{{$main}}{{/main}}", "card": "[{{$title}}Card{{/title}}]",
    ]
    let page = """
      {{<layout}}{{$title}}Page{{/title}}{{$main}}{{<card}}{{$title}}Own{{/title}}{{/card}}{{>card}}{{/main}}{{/layout}}
      """
    #expect(render(page, partials, with: DealView()) == "Page|[Own][Card]")
  }

  @Test func `A block on one line in its page starts a line where its layout gives it one`() {
    let page = "{{<layout}}{{$main}}<p>{{title}}</p>{{/main}}{{/layout}}"
    #expect(
      render(page, ["layout": "a\n  {{$main}}\n  {{/main}}"], with: DealView()) == "a\n  <p>Harbour crane</p>"
    )
  }

  @Test func `Names in a block are those of the place where the layout has it`() {
    let page = "{{<list}}{{$item}}{{condition}} in {{title}};{{/item}}{{/list}}"
    let view = DealView(findings: [FindingView(condition: "a"), FindingView(condition: "b")])
    #expect(
      render(page, ["list": "{{#findings}}{{$item}}{{/item}}{{/findings}}"], with: view)
        == "a in Harbour crane;b in Harbour crane;")
  }
}
