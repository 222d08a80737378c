import Rendering
import Testing

@Suite struct EscapingTests {
  @Test func `Text cannot leave an element or an attribute`() {
    let view = DealView(title: #"</a><script>"x" & 'y'</script>"#)
    #expect(
      render(#"<a title="{{title}}">"#, with: view)
        == #"<a title="&lt;/a&gt;&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;">"#)
  }

  @Test func `Letters of any script pass as they are`() {
    #expect(render("{{title}}", with: DealView(title: "Ünïcödé 名前 🏗 e\u{301}")) == "Ünïcödé 名前 🏗 e\u{301}")
  }

  @Test func `A tag within a text is not taken for a tag`() {
    #expect(render("{{title}}", with: DealView(title: "{{reason}}")) == "{{reason}}")
  }

  @Test(
    "Numbers print in decimal",
    arguments: [
      (0, "0"), (-7, "-7"), (1_203, "1203"), (.max, "9223372036854775807"), (.min, "-9223372036854775808"),
    ])
  func numbers(_ number: Int, _ text: String) {
    #expect(render("{{count}}", with: DealView(count: number)) == text)
  }

  @Test func `Markup prints as it stands, from bytes or from text`() {
    let view = DealView(bodyHTML: Array("<p>&amp;</p>".utf8), timeline: "<svg>'</svg>")
    #expect(
      render("{{{body}}}{{&timeline}}{{{ body }}}", with: view) == "<p>&amp;</p><svg>'</svg><p>&amp;</p>")
  }
}
