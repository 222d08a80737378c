import Dossiers
import Testing

@testable import ControlGaps

/// What reports list of a deal, from front matter without title and buyer.
func reportedFindings(
  _ frontMatter: String, with rules: [Rule], sourceLocation: SourceLocation = #_sourceLocation
) throws -> [ReportedFinding] {
  let dossier = try readExample(frontMatter, sourceLocation: sourceLocation)
  return try diagnosed(frontMatter, with: rules, sourceLocation: sourceLocation)
    .reportedFindings(of: dossier, below: "Content/", notation: Notation())
}
