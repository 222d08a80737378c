import Markdown
import SourceText

extension Key where Value == [String] {
  /// Paths of fields, and headings of the body, that are withheld.
  static func withheldPaths(_ name: StaticString, _ about: StaticString) -> Key {
    paths(name, about) { reader, node in
      guard let path = reader.fieldPath(node) else { return nil }
      return reader.reports(alwaysShown: path, at: node) ? nil : path
    }
  }

  /// Paths of fields, and headings of the body, that alone are shown.
  static func shownPaths(_ name: StaticString, _ about: StaticString) -> Key {
    paths(name, about) { $0.fieldPath($1) }
  }

  /// What a dossier itself withholds: of the headings, those that its body has.
  static func confidentialPaths(_ name: StaticString, _ about: StaticString) -> Key {
    paths(name, about) { reader, node in
      guard let path = reader.fieldPath(node), !reader.reports(alwaysShown: path, at: node) else {
        return nil
      }
      return isHeading(path) && reader.reports(sectionNotThere: path, at: node) ? nil : path
    }
  }

  private static func paths(
    _ name: StaticString, _ about: StaticString,
    path: @escaping @Sendable (inout MapReader, SyntaxTree.Index) -> String?
  ) -> Key {
    Key(name, .texts, about) { reader, node in
      reader.reportEmptyPaths(in: node)
      return reader.elements(of: node, path)
    }.neverNone.neverNull
  }
}

extension MapReader {
  /// A path that some key of a dossier has, or a heading as a body has it.
  fileprivate mutating func fieldPath(_ node: SyntaxTree.Index) -> String? {
    guard let path = text(node) else { return nil }
    if isHeading(path) {
      if path.hasPrefix("## "), !slug(of: path).isEmpty { return path }
      report(misshapenHeading: path, at: node)
      return nil
    }
    if FieldPaths.ofDossier.contains(path) { return path }
    report(unknownFieldPath: path, at: node)
    return nil
  }

  /// A `#` outside quotation marks begins a comment, and nothing is left of the heading.
  fileprivate mutating func reportEmptyPaths(in node: SyntaxTree.Index) {
    guard tree.nodes[node].kind == .sequence else { return }
    var child = node + 1
    while child < tree.end(of: node) {
      if tree.isNull(child) {
        report(emptyRestriction: child, isEntry: true)
        // Told already, and no mere warning.
        valuesTakenForComments.insert(child)
      }
      child = tree.end(of: child)
    }
  }

  /// Whether a path cannot be withheld, which is then on record.
  fileprivate mutating func reports(alwaysShown path: String, at node: SyntaxTree.Index) -> Bool {
    let isEntryID = FieldPaths.ofDossier.entryIDs.contains(path)
    guard isEntryID || FieldPaths.alwaysShown.contains(path) else { return false }
    report(alwaysShown: path, isEntryID: isEntryID, at: node)
    return true
  }

  /// Whether the body has no such section, which is then on record.
  fileprivate mutating func reports(sectionNotThere path: String, at node: SyntaxTree.Index) -> Bool {
    let sections = readMarkdown(file.bytes[body.offset...], firstLine: body.firstLine).sections
    guard !sections.contains(where: { slug(of: $0.heading.text) == slug(of: path) }) else { return false }
    report(unknownSection: path, among: sections.map(\.heading.text), at: node)
    return true
  }
}
