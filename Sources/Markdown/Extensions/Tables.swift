/// Takes the paragraphs that are tables out of the tree and puts tables with empty cells in their place.
///
/// Returns what the cells are to be filled with.
func extractTables(from root: Node, of text: ParsedText) -> CellText {
  var blocks: [Node] = []
  for case .enter(let node) in TreeWalk(root) where node.kind == .paragraph || node.kind == .heading {
    blocks.append(node)
  }
  var builder = TableBuilder(cells: CellText(text))
  for block in blocks {
    guard let layout = TableLayout(of: block, in: text) else { continue }
    let table = builder.table(layout)
    block.insertBefore(table)
    builder.cells.addParagraph(layout.introduction, before: table)
    if layout.endsInRule { block.insertBefore(.thematicBreak()) }
    block.remove()
  }
  return builder.cells
}

private struct TableBuilder {
  var cells: CellText
  /// How many cells may still be added to short rows, so that a small text cannot ask for a huge page.
  private var paddingLeft = 100_000

  init(cells: CellText) { self.cells = cells }

  mutating func table(_ layout: TableLayout) -> Node {
    let table = Node.customBlock("<table>", "</table>")
    let head = Node.customBlock("<thead>", "</thead>")
    table.append(head)
    let styles = layout.columns.map { column in
      column.map { " style=\"text-align: \($0.rawValue)\"" } ?? ""
    }
    let cellTags = styles.map { "<td\($0)>" }
    let headerTags = zip(styles, layout.header).map { style, range in
      // An empty corner heads nothing.
      range.isEmpty ? "<td\(style)>" : "<th scope=\"col\"\(style)>"
    }
    head.append(row(layout.header, tags: headerTags))
    if !layout.rows.isEmpty {
      let body = Node.customBlock("<tbody>", "</tbody>")
      table.append(body)
      for ranges in layout.rows { body.append(row(ranges, tags: cellTags)) }
    }
    return table
  }

  /// A row of as many cells as there are opening tags: what it has beyond them is left out.
  private mutating func row(_ ranges: [Range<Int>], tags: [String]) -> Node {
    let row = Node.customBlock("<tr>", "</tr>")
    for (index, tag) in tags.enumerated() {
      if index >= ranges.count {
        guard paddingLeft > 0 else { break }
        paddingLeft -= 1
      }
      let cell = Node.customBlock(tag, tag.utf8.starts(with: "<th".utf8) ? "</th>" : "</td>")
      row.append(cell)
      if index < ranges.count, !ranges[index].isEmpty { cells.addCell(ranges[index], to: cell) }
    }
    return row
  }
}
