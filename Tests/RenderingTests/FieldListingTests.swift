import Rendering
import Testing

@Suite struct FieldListingTests {
  private static let stages = "{{name}}{{#parts}}{{/parts}}"

  @Test func `Fields that a page and its partials leave out are told by view and name`() throws {
    var templates = makeTemplates(
      "{{title}}{{#findings}}{{> finding}}{{/findings}}{{#lessons}}{{.}}{{/lessons}}",
      ["finding": "{{money.amount}}{{#evidence}}{{line}}{{/evidence}}"])
    let page = templates.page("test", for: DealView.self)
    let template = try #require(page)
    #expect(
      template.usedFields.map(\.description) == [
        "DealView.findings", "DealView.lessons", "DealView.title", "EvidenceView.line",
        "FindingView.evidence", "FindingView.money", "MoneyView.amount",
      ])
    #expect(
      template.unusedFields.map(\.description) == [
        "DealView.body", "DealView.count", "DealView.reason", "DealView.timeline", "EvidenceView.quotation",
        "FindingView.condition", "FindingView.severe", "MoneyView.currency",
      ])
    #expect(Set(template.declaredFields) == Set(template.usedFields + template.unusedFields))
  }

  @Test func `A template that uses every field leaves none out`() throws {
    var templates = makeTemplates(Self.stages)
    let page = templates.page("test", for: StageView.self)
    let template = try #require(page)
    #expect(template.unusedFields.isEmpty)
    #expect(templates.unusedFields.isEmpty)
  }

  @Test func `A field that one page of several uses counts as used by the site`() {
    struct Page: View {
      let stage: StageView
      static let fields: [ViewField<Self>] = [.view("stage", "The first stage.") { $0.stage }]
    }
    var templates = makeTemplates(Self.stages, ["x": ""])
    _ = templates.page("test", for: StageView.self)
    #expect(templates.unusedFields.isEmpty)
    _ = templates.page("test", for: Page.self)
    #expect(templates.unusedFields.map(\.field) == ["stage"])
  }

  @Test func `All names are listed with what they mean, parts after their view`() {
    let listing = listFields(of: FindingView.self)
    #expect(
      listing.map { "\($0.path): \($0.kind.rawValue) of \($0.view). \($0.documentation)" } == [
        "condition: text of FindingView. What was seen, one sentence.",
        "severe: flag of FindingView. Whether it is severe.",
        "evidence: list of views of FindingView. Where the dossier says so.",
        "evidence.quotation: text of EvidenceView. What the dossier says.",
        "evidence.line: number of EvidenceView. The line in the dossier.",
        "money: view of FindingView. What it cost; absent where nothing is on record.",
        "money.amount: text of MoneyView. The amount, with separators.",
        "money.currency: text of MoneyView. Its ISO 4217 code.",
      ])
  }

  @Test func `A view of views of its own type is listed once`() {
    #expect(listFields(of: StageView.self).map(\.path) == ["name", "parts"])
  }
}
