import SourceText

@testable import Dossiers

/// A dossier whose lists were moved into CSV files.
struct Spreadsheets {
  let dossier: SourceFile
  let ledgers: [SourceFile]

  /// Moves each list of entries whose values are texts, and lists of texts; the others stay.
  ///
  /// Commas and semicolons, and the two ends of lines, take turns.
  init?(of file: SourceFile) {
    guard let frontMatter = splitFrontMatter(of: file).value,
      let tree = composeTree(of: file, yaml: frontMatter.yaml, firstLine: frontMatter.firstLine).value
    else { return nil }
    var lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let stem = file.path.dropLast(".md".count)
    var ledgers: [SourceFile] = []
    // From the last to the first, so that the lines before stay where they are.
    for (key, endLine) in Self.topLevel(tree, before: frontMatter.body.firstLine - 1).reversed() {
      guard
        case .list(let entry)? = keys(of: Dossier.self).first(where: { $0.name == tree.string(of: key) })?
          .kind,
        let sheet = Sheet(tree.end(of: key), of: tree, columns: keys(of: entry).map(\.name))
      else { continue }
      let list = tree.string(of: key)
      let isEven = ledgers.count.isMultiple(of: 2)
      let text = sheet.text(separator: isEven ? "," : ";", lineEnd: isEven ? "\n" : "\r\n")
      ledgers.append(SourceFile(path: "\(stem).\(list).csv", bytes: Array(text.utf8)))
      let name = "\(stem.split(separator: "/").last ?? "").\(list).csv"
      lines.replaceSubrange(
        Int(tree.nodes[key].span.start.line) - 1..<endLine - 1, with: ["\(list): \(name)"])
    }
    dossier = SourceFile(path: file.path, bytes: Array(lines.joined(separator: "\n").utf8))
    self.ledgers = ledgers
  }

  /// The keys of the whole file, each with the line on which the next one begins.
  private static func topLevel(
    _ tree: SyntaxTree, before end: Int
  ) -> [(key: SyntaxTree.Index, end: Int)] {
    var keys: [SyntaxTree.Index] = []
    var key = 1
    while key < tree.nodes.count {
      keys.append(key)
      key = tree.end(of: tree.end(of: key))
    }
    let starts = keys.dropFirst().map { Int(tree.nodes[$0].span.start.line) } + [end]
    return Array(zip(keys, starts))
  }
}

/// The cells of a list.
private struct Sheet {
  private let columns: [String]
  private let rows: [[String: String]]

  init?(_ list: SyntaxTree.Index, of tree: SyntaxTree, columns: [String]) {
    guard tree.nodes[list].kind == .sequence else { return nil }
    var rows: [[String: String]] = []
    var entry = list + 1
    while entry < tree.end(of: list) {
      var row: [String: String] = [:]
      var key = entry + 1
      while key < tree.end(of: entry) {
        let value = tree.end(of: key)
        guard let cell = Self.cell(value, of: tree) else { return nil }
        row[tree.string(of: key)] = cell
        key = tree.end(of: value)
      }
      rows.append(row)
      entry = tree.end(of: entry)
    }
    self.rows = rows
    self.columns = columns.filter { column in rows.isEmpty || rows.contains { $0[column] != nil } }
  }

  func text(separator: String, lineEnd: String) -> String {
    let lines = [columns] + rows.map { row in columns.map { row[$0] ?? "" } }
    return lines.map { cells in
      cells.map { cell in
        cell.contains { separator.contains($0) || $0 == "\"" || $0 == "\n" }
          ? "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
          : cell
      }.joined(separator: separator) + lineEnd
    }.joined()
  }

  /// Nil for what a cell cannot hold: a map, and an empty text, which a cell cannot tell from none.
  private static func cell(_ value: SyntaxTree.Index, of tree: SyntaxTree) -> String? {
    switch tree.nodes[value].kind {
    case .plain, .quoted: return tree.bytes(of: value).isEmpty ? nil : tree.string(of: value)
    case .mapping: return nil
    case .sequence:
      let elements = (value + 1..<tree.end(of: value)).map { tree.string(of: $0) }
      return elements.isEmpty ? "[]" : elements.joined(separator: ", ")
    }
  }
}
