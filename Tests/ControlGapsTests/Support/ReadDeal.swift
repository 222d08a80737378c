import ControlGaps
import Dossiers
import SourceText
import Testing

/// A dossier from its text; what is wrong with the text fails the test.
func readDeal(
  _ text: String, named name: String = "deal.md", allowing warnings: Set<String> = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Dossier {
  let file = SourceFile(path: name, bytes: Array(text.utf8))
  let reading = readDossier(file, with: SiteSettings(title: "Deal review"))
  #expect(
    reading.problems.allSatisfy { warnings.contains($0.code.id) },
    "\(ProblemReport().text(reading.problems))", sourceLocation: sourceLocation)
  return try #require(reading.value, sourceLocation: sourceLocation)
}

/// A dossier from front matter without title and buyer, as the rules' examples are written.
func readExample(
  _ frontMatter: String, named name: String = "deal.md", sourceLocation: SourceLocation = #_sourceLocation
) throws -> Dossier {
  try readDeal(
    "---\ntitle: Harbour crane\nbuyer: Port of Aldersea\n\(frontMatter)\n---\n", named: name,
    sourceLocation: sourceLocation)
}

func day(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CalendarDay {
  try #require(CalendarDay(iso: iso), sourceLocation: sourceLocation)
}
