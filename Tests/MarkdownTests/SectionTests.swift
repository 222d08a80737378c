import SourceText
import Testing

@testable import Markdown

@Suite("A body is split at its headings")
struct SectionTests {
  private let body = """
    Lead with *care*.

    ## Why they chose us
    Continuity
    decided it.

    - one
    - two

    ### The `rival`

    | a | b |
    |---|---|
    | c | d |

    # Lessons!

    > ## Not a section
    """

  @Test("level-2 headings begin sections, and level-1 headings count as such")
  func sections() {
    let document = read(body, firstLine: 20)
    #expect(text(document.lead.html) == "<p>Lead with <em>care</em>.</p>\n")
    #expect(document.lead.text == "Lead with care.")
    #expect(document.sections.map(\.heading.text) == ["Why they chose us", "Lessons!"])
    #expect(document.sections.map(\.heading.id) == ["why-they-chose-us", "lessons"])
    #expect(document.sections.map(\.heading.position) == [at(22, 1), at(35, 1)])
    #expect(
      document.sections.map(\.content.text) == [
        "Continuity decided it. one two The rival a b c d", "Not a section",
      ])
    #expect(
      text(document.sections[1].content.html)
        == "<blockquote>\n<h2 id=\"not-a-section\">Not a section</h2>\n</blockquote>\n")
  }

  @Test("the passages and the headings between them are the whole")
  func wholeIsSumOfParts() {
    let document = read(body)
    var whole = text(document.lead.html)
    for section in document.sections {
      let heading = section.heading
      whole += "<h\(heading.level) id=\"\(heading.id)\">\(heading.text)</h\(heading.level)>\n"
      whole += text(section.content.html)
    }
    #expect(whole == text(document.html))
  }

  @Test("every heading is listed with its level, id and place")
  func headings() {
    let document = read(body, firstLine: 20)
    #expect(document.headings.map(\.level) == [2, 3, 2, 2])
    #expect(document.headings.map(\.text) == ["Why they chose us", "The rival", "Lessons!", "Not a section"])
    #expect(document.headings.map(\.position) == [at(22, 1), at(29, 1), at(35, 1), at(37, 3)])
  }

  @Test(
    "an id is the slug of the heading's text",
    arguments: [
      ("Price & terms", "price-terms"), ("  Über *Größe* ", "über-größe"), ("`c1` in 2025", "c1-in-2025"),
      ("--- x ---", "x"), ("हिन्दी १", "हिन्दी-१"), ("ΟΔΟΙ 日本", "οδοι-日本"), ("!?", "section"), ("", "section"),
    ])
  func slugs(_ heading: String, _ id: String) {
    #expect(read("## \(heading)").headings.first?.id == id)
  }

  @Test("no two ids are equal, and none is one that the page has already")
  func uniqueIDs() {
    let document = read("# A\n# a\n# a 2\n# A\n# c1\n# a-2", anchors: ["c1", "a-3"])
    #expect(document.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-4", "c1-2", "a-2-3"])
  }

  @Test("ten thousand equal headings get ids in no time to speak of")
  func manyEqualHeadings() {
    let document = read(String(repeating: "# a\n", count: 10_000))
    #expect(document.headings.last?.id == "a-10000")
  }

  @Test("text for search has the words of code and image descriptions, and no markup")
  func searchText() {
    let document = read("a  **b**\nc\t`d  e`\n\n![f *g*](h)<i>j</i>\n\n    k\n\n    l\n\n<p>m</p>\n\n&amp;")
    #expect(document.lead.text == "a b c d e f gj k l &")
  }
}
