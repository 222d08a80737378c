import Dossiers
import Markdown
import SourceText

/// Renders a file's Markdown for the page that it stands on.
///
/// `anchors` are the ids that the page has besides: ledger entries and the page's own sections. With the body comes
/// a warning for each reference in it that leads nowhere.
func renderBody(
  _ body: SourceBody, of file: SourceFile, on route: Route, anchors: Set<String> = [], references: References
) -> (RenderedBody, [Problem]) {
  let options = MarkdownOptions(anchors: anchors) { reference in
    references.target(reference).map {
      ResolvedReference(href: route.link(to: $0.route), text: $0.name)
    }
  }
  let start = min(body.offset, file.bytes.count)
  let document = readMarkdown(file.bytes[start...], firstLine: body.firstLine, options: options)
  let sections = document.sections.map {
    BodySection(id: $0.heading.id, title: $0.heading.text, html: Array($0.content.html))
  }
  let problems = document.danglingReferences.filter {
    $0.kind == .fragment || !references.meansUnread($0.target)
  }.map { danglingReference($0, in: file, anchors: anchors, references) }
  return (RenderedBody(lead: Array(document.lead.html), sections: sections), problems)
}

private func danglingReference(
  _ dangling: DanglingReference, in file: SourceFile, anchors: Set<String>, _ references: References
) -> Problem {
  switch dangling.kind {
  case .reference:
    let nearest = references.nearest(to: dangling.target)
    return Problem(
      .danglingReference, in: file.path, at: dangling.position,
      "`[[\(dangling.target)]]` names no deal, buyer, tactic or rule",
      why: "it is shown as plain text, and a reader cannot follow it",
      fix: nearest.map { "write `[[\($0)]]`, or add what it should lead to" }
        ?? "write the id of a deal, buyer, tactic or rule, or add what it should lead to")
  case .fragment:
    let nearest = nearestName(to: dangling.target, among: anchors.sorted())
    return Problem(
      .danglingLink, in: file.path, at: dangling.position,
      "`#\(dangling.target)` is no entry and no heading of this page",
      why: "whoever follows the link stays where they are",
      fix: nearest.map { "write `#\($0)`" } ?? "write the id of a ledger entry or of a heading")
  }
}
