import Rendering
import SourceText
import Testing

@Suite struct TemplateSetTests {
  private func templates(_ files: [(path: String, text: String)]) -> TemplateSet {
    TemplateSet(files.map { SourceFile(path: $0.path, bytes: Array($0.text.utf8)) })
  }

  @Test func `The problems of all templates come together, each once`() {
    var templates = templates([
      ("pages/deal.mustache", "{{> card}}{{titel}}"), ("pages/stage.mustache", "{{nam}}{{#parts}}{{/parts"),
      ("partials/card.mustache", "{{titel}}"), ("partials/unused.mustache", "{{#x}}"),
    ])
    #expect(templates.page("deal", for: DealView.self) == nil)
    #expect(templates.page("deal", for: DealView.self) == nil)
    #expect(templates.page("stage", for: StageView.self) == nil)
    #expect(
      templates.problems.map { "\($0.file) \($0.code.id)" } == [
        "pages/deal.mustache unknown-template-name",
        "pages/stage.mustache unknown-template-name",
        "pages/stage.mustache unclosed-section",
        "pages/stage.mustache unclosed-tag",
        "partials/card.mustache unknown-template-name",
        "partials/unused.mustache unclosed-section",
      ])
  }

  @Test func `A page without a template is a problem`() {
    var templates = templates([("pages/deals.mustache", ""), ("deal.mustache", ""), ("pages/deal.html", "")])
    #expect(templates.page("deal", for: DealView.self) == nil)
    #expect(
      ProblemReport().text(templates.problems) == """
        pages/deal.mustache: error: there is no template for the page `deal` [missing-page]
          why: the site has such pages, and nothing says how they look
          fix: create the file; its names are those of `DealView`

        """)
  }

  @Test func `Templates that no page uses are warned of`() {
    var templates = templates([
      ("pages/deal.mustache", "{{> a}}"), ("partials/a.mustache", "{{> icons/b}}"),
      ("partials/icons/b.mustache", ""), ("partials/c.mustache", ""), ("pages/old.mustache", ""),
      ("assets/style.css", ""),
    ])
    #expect(templates.page("deal", for: DealView.self) != nil)
    #expect(
      ProblemReport().text(templates.unusedTemplates) == """
        pages/old.mustache: warning: no page uses this template [unused-template]
          why: changing it changes nothing
          fix: include it somewhere, or delete the file
        partials/c.mustache: warning: no page uses this template [unused-template]
          why: changing it changes nothing
          fix: include it somewhere, or delete the file

        """)
  }

  @Test func `A page is added to what the buffer holds`() throws {
    var templates = makeTemplates("{{title}}")
    let page = templates.page("test", for: DealView.self)
    let template = try #require(page)
    var buffer = Array("before ".utf8)
    template.render(DealView(title: "a"), into: &buffer)
    template.render(DealView(title: "b"), into: &buffer)
    #expect(buffer == Array("before ab".utf8))
  }
}
