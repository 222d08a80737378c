import Rendering
import Testing

@Suite struct ViewTests {
  @Test func `A list repeats its section, and names are looked up outward`() {
    let view = DealView(findings: [
      FindingView(condition: "a", evidence: [EvidenceView(quotation: "q", line: 3)]),
      FindingView(condition: "b"),
    ])
    let page =
      "{{#findings}}{{title}}/{{condition}}{{#evidence}}/{{condition}}/{{quotation}}:{{line}}{{/evidence}};{{/findings}}"
    #expect(render(page, with: view) == "Harbour crane/a/a/q:3;Harbour crane/b;")
  }

  @Test func `An empty list shows the inverted section`() {
    #expect(render("{{#findings}}x{{/findings}}{{^findings}}none{{/findings}}", with: DealView()) == "none")
  }

  @Test func `A view that may be absent is entered once or not at all`() {
    let page = "{{#findings}}{{#money}}{{amount}} {{currency}}{{/money}}{{^money}}-{{/money}};{{/findings}}"
    let view = DealView(findings: [
      FindingView(money: MoneyView(amount: "1,200", currency: "EUR")), FindingView(),
    ])
    #expect(render(page, with: view) == "1,200 EUR;-;")
  }

  @Test func `A dotted name reaches into a view, and finds nothing where there is none`() {
    let page = """
      {{#findings}}{{money.amount}}{{#money.currency}} in {{.}}, {{condition}}{{/money.currency}}\
      {{^money.currency}}none{{/money.currency}};{{/findings}}
      """
    let view = DealView(findings: [
      FindingView(condition: "a", money: MoneyView(amount: "5", currency: "EUR")),
      FindingView(condition: "b"),
    ])
    #expect(render(page, with: view) == "5 in EUR, a;none;")
  }

  @Test func `A section over texts prints each in turn`() {
    let view = DealView(lessons: ["Ask first", "Trade & sign"])
    #expect(
      render("{{#lessons}}<li>{{.}}</li>{{/lessons}}", with: view)
        == "<li>Ask first</li><li>Trade &amp; sign</li>")
  }

  @Test func `An empty text counts as absent, and a section over any other holds it`() {
    let page = "{{#reason}}lost: {{.}}{{/reason}}{{^reason}}won{{/reason}}"
    #expect(render(page, with: DealView()) == "won")
    #expect(render(page, with: DealView(reason: "price")) == "lost: price")
  }

  @Test func `A section over markup holds it unescaped`() {
    let view = DealView(bodyHTML: Array("<p>x</p>".utf8), timeline: "<svg/>")
    #expect(
      render("{{#body}}{{{.}}}{{/body}}{{#timeline}}{{&.}}{{/timeline}}", with: view) == "<p>x</p><svg/>")
  }

  @Test func `A flag shows its section without entering anything`() {
    let view = DealView(findings: [FindingView(condition: "a", isSevere: true), FindingView(condition: "b")])
    let page =
      "{{#findings}}{{#severe}}!{{condition}}{{/severe}}{{^severe}}{{condition}}{{/severe}}{{/findings}}"
    #expect(render(page, with: view) == "!ab")
  }

  @Test func `A view within a view of its own type hides the outer one`() {
    let view = StageView(
      name: "a", parts: [StageView(name: "b", parts: [StageView(name: "c")]), StageView(name: "d")])
    #expect(
      render(
        "{{name}}{{#parts}}({{name}}{{#parts}}[{{name}}]{{/parts}}{{name}}){{/parts}}{{name}}", with: view)
        == "a(b[c]b)(dd)a")
  }

  @Test func `Names and texts may hold any letters`() {
    struct Ansicht: View {
      let größe: String
      static let fields: [ViewField<Self>] = [.text("größe", "Die Größe.") { $0.größe }]
    }
    #expect(render("→ {{größe}} ←", with: Ansicht(größe: "zwölf 名 <")) == "→ zwölf 名 &lt; ←")
  }

  @Test func `Sections nest hundreds deep`() {
    let depth = 400
    var view = StageView(name: "innermost")
    for level in 0..<depth { view = StageView(name: "\(level)", parts: [view]) }
    let page =
      String(repeating: "{{#parts}}", count: depth) + "{{name}}"
      + String(repeating: "{{/parts}}", count: depth)
    #expect(render(page, with: view) == "innermost")
  }
}
