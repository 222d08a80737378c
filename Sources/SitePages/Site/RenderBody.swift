import Dossiers
import Markdown
import SourceText

/// Renders a file's Markdown for the page that it stands on.
///
/// `anchors` are the ids that the page has besides: ledger entries and the page's own sections. With the body comes
/// a warning for each reference in it that leads nowhere, and for each file of the assets that is not there.
func renderBody(
  _ body: SourceBody, of file: SourceFile, on route: Route, anchors: Set<String> = [], references: References
) -> (RenderedBody, [Problem]) {
  let options = MarkdownOptions(
    anchors: anchors,
    resolve: { reference in
      references.target(reference).map {
        ResolvedReference(href: route.link(to: $0.route), text: $0.name)
      }
    },
    readdress: { address in
      if let asset = AssetAddress(address) { return route.root + asset.fromTop }
      guard let file = ContentAddress(address, from: file.path), let page = references.page(of: file) else {
        return nil
      }
      return route.link(to: page) + file.fragment
    })
  let start = min(body.offset, file.bytes.count)
  let document = readMarkdown(file.bytes[start...], firstLine: body.firstLine, options: options)
  // A heading that nobody has written below yet says nothing.
  let sections = document.sections.filter { !$0.content.html.isEmpty }.map {
    BodySection(id: $0.heading.id, heading: Array($0.headingHTML), html: Array($0.content.html))
  }
  let problems = document.danglingReferences.filter {
    $0.kind == .fragment || !references.meansUnread($0.target)
  }.map { danglingReference($0, in: file, anchors: anchors, references) }
  let missing = document.links.compactMap { deadLink($0, in: file, references) }
  let rendered = RenderedBody(
    lead: Array(document.lead.html), sections: sections, footnotes: Array(document.footnotes.html))
  return (rendered, problems + missing)
}

private func deadLink(_ link: MarkdownLink, in file: SourceFile, _ references: References) -> Problem? {
  if let asset = AssetAddress(link.destination) {
    return references.holds(asset) ? nil : missing(asset, link, in: file, references)
  }
  guard !leadsSomewhere(link.destination) else { return nil }
  let address = ContentAddress(link.destination, from: file.path)
  if let address, references.page(of: address) != nil { return nil }
  let meant = address.map { String($0.id) }
  if let meant, references.meansUnread(meant) { return nil }
  let nearest = meant.flatMap(references.nearest(to:))
  return Problem(
    .deadLink, in: file.path, at: link.position,
    "`\(link.destination)` is no page of the site, no file of `assets` and no web address",
    why: link.isImage ? "the page shows no picture there" : "whoever follows the link finds nothing",
    fix: nearest.map { "write `[[\($0)]]`" }
      ?? "put the file into `Content/assets` and write `../assets/…`, or leave the link out")
}

private func missing(
  _ asset: AssetAddress, _ link: MarkdownLink, in file: SourceFile, _ references: References
) -> Problem {
  Problem(
    .missingAsset, in: file.path, at: link.position,
    "`\(link.destination)` is no file of `assets`",
    why: link.isImage ? "the page shows no picture there" : "whoever follows the link finds nothing",
    fix: references.nearest(to: asset).map { "write `../assets/\($0)`" }
      ?? "put the file into the `assets` folder, or leave the link out")
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
