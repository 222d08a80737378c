import ControlGaps
import SourceText
import Testing

@testable import SitePages

/// A site of a few files, each given by its path and its text; a dossier's text may leave out title and buyer.
func smallSite(
  _ files: [String: String], settings: String = "", with rulebook: Rulebook = .standard,
  asOf: String = "2026-06-30",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> TestSite {
  let site = "title: Deal review\ncurrency: EUR\nas_of: \(asOf)\n\(settings)\n"
  let sources = [("site.yml", site)] + files.sorted { $0.key < $1.key }
  return try assembleSite(
    sources.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }, with: rulebook,
    sourceLocation: sourceLocation)
}

/// A dossier's text from front matter without title and buyer.
func dossier(
  _ frontMatter: String, titled title: String = "Crane overhaul", of buyer: String = "Port of Aldersea",
  body: String = ""
) -> String {
  "---\ntitle: \(title)\nbuyer: \(buyer)\n\(frontMatter)\n---\n\(body)"
}

/// The only deal of a site, from front matter without title and buyer.
func onlyDeal(
  _ frontMatter: String, settings: String = "", asOf: String = "2026-06-30",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> DealFacts {
  try smallSite(
    ["deals/crane.md": dossier(frontMatter)], settings: settings, asOf: asOf, sourceLocation: sourceLocation
  ).deal("crane", sourceLocation: sourceLocation)
}
