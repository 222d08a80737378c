/// Takes the paragraphs that are tables out of the tree and puts tables with empty cells in their place.
///
/// Returns what the cells are to be filled with.
func extractTables(from root: Node, of text: ParsedText) -> CellText {
  var blocks: [Node] = []
  for case .enter(let node) in TreeWalk(root) where node.kind == .paragraph || node.kind == .heading {
    blocks.append(node)
  }
  var builder = TableBuilder(cells: CellText(text.bytes))
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
    head.append(row(layout.header, of: layout, isHeader: true))
    if !layout.rows.isEmpty {
      let body = Node.customBlock("<tbody>", "</tbody>")
      table.append(body)
      for cells in layout.rows { body.append(row(cells, of: layout, isHeader: false)) }
    }
    return table
  }

  private mutating func row(_ ranges: [Range<Int>], of layout: TableLayout, isHeader: Bool) -> Node {
    let row = Node.customBlock("<tr>", "</tr>")
    for (index, alignment) in layout.columns.enumerated() {
      let range = index < ranges.count ? ranges[index] : nil
      if range == nil {
        guard paddingLeft > 0 else { break }
        paddingLeft -= 1
      }
      let isEmpty = range?.isEmpty ?? true
      let name = isHeader && !isEmpty ? "th" : "td"
      let scope = isHeader && !isEmpty ? " scope=\"col\"" : ""
      let style = alignment.map { " style=\"text-align: \($0.rawValue)\"" } ?? ""
      let cell = Node.customBlock("<\(name)\(scope)\(style)>", "</\(name)>")
      row.append(cell)
      if let range, !isEmpty { cells.addCell(range, to: cell) }
    }
    return row
  }
}
