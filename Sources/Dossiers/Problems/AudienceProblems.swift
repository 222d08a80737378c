import SourceText

extension MapReader {
  mutating func report(unknownFieldPath path: String, at node: SyntaxTree.Index) {
    let nearest = FieldPaths.ofDossier.nearest(to: path)
    report(
      .unknownFieldPath, at: tree.nodes[node].span.start,
      "\(self.path()) names \(quoted(path)), and a dossier has no such field"
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "what it means to withhold would be published, or what it means to show withheld",
      fix: nearest.map { "write `\($0)`" }
        ?? "write the keys that lead to the field, such as `value.walk_away`, or a heading, such as `\"## Delivery\"`"
    )
  }

  mutating func report(misshapenHeading path: String, at node: SyntaxTree.Index) {
    let words = path.drop { $0 == "#" || $0 == " " }
    report(
      .headingForm, at: tree.nodes[node].span.start,
      "\(self.path()) \(quoted(path)) is not a heading of the second level",
      why: "sections begin at headings of the second level, and only whole ones are withheld or shown",
      fix: words.isEmpty ? "write it as `\"## Delivery\"`" : "write `\"## \(words)\"`, if that is its section"
    )
  }

  /// Of a key with nothing behind it, or of an entry of its list.
  mutating func report(emptyRestriction node: SyntaxTree.Index, isEntry: Bool) {
    report(
      .emptyRestriction, at: tree.nodes[node].span.start,
      "\(isEntry ? "an entry of " : "")\(path()) has nothing in it",
      why: "read as if it were not there, it would keep nothing from anybody",
      fix: "fill it in, a heading in quotes such as `\"## Delivery\"`, or delete it")
  }

  mutating func report(unknownSection path: String, among headings: [String], at node: SyntaxTree.Index) {
    let wanted = String(path.dropFirst(3))
    let nearest = nearestName(to: wanted, among: headings)
    report(
      .unknownSection, at: tree.nodes[node].span.start,
      "confidential names \(quoted(path)), and the text below has no such heading"
        + (nearest.map { "; did you mean `## \($0)`?" } ?? ""),
      why: "the section that it means to withhold would be published",
      fix: nearest.map { "write `\"## \($0)\"`" }
        ?? "write the heading as the text has it, or take it out here")
  }

  mutating func report(alwaysShown path: String, isEntryID: Bool, at node: SyntaxTree.Index) {
    let list = path.dropLast(".id".count)
    report(
      .alwaysShown, at: tree.nodes[node].span.start,
      "\(self.path()) names `\(path)`, which cannot be withheld",
      why: isEntryID
        ? "waivers, claims and findings name an entry by its id"
        : "no page of the deal can do without it, or it would be read as something else",
      fix: isEntryID
        ? "withhold `\(list)`, or take it out here"
        : "take it out here; to leave out whole deals, give the audience `only_tagged` in site.yml")
  }

  mutating func report(restrictedInternalAudience place: SourceSpan) {
    report(
      .restrictedInternal, at: place.start,
      "the audience `internal` sees everything, and this would restrict it",
      why: "a command that names no audience works for this one, and would publish what is written here",
      fix: "write it for an audience with another name")
  }
}
