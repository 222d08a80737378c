/// An element as text that a reviewer can read and compare line by line.
///
/// Headings are `#`, tables rows of `|`, links `[text](href)`, ids `{#id}`. A picture is its title alone: what it
/// draws is held elsewhere.
struct ReadableText {
  private var lines: [String] = []
  /// Ids of elements that have not put down a line yet.
  private var ids: [String] = []

  private static let blocks: Set<String> = [
    "main", "section", "div", "figure", "nav", "article", "header", "footer", "ul", "ol", "li", "table", "p",
    "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "details", "summary", "pre", "blockquote", "hr",
  ]

  /// The text with a newline at its end.
  static func text(of element: HTMLElement) -> String {
    var text = ReadableText()
    text.add(block: element, "")
    while text.lines.first?.isEmpty == true { text.lines.removeFirst() }
    return text.lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(_ nodes: [HTMLNode], _ indent: String) {
    var run: [HTMLNode] = []
    for node in nodes {
      if case .element(let element) = node, ReadableText.blocks.contains(element.name) {
        add(line: inline(run), indent)
        run = []
        add(block: element, indent)
      } else {
        run.append(node)
      }
    }
    add(line: inline(run), indent)
  }

  private mutating func add(block element: HTMLElement, _ indent: String) {
    if let id = element.attributes["id"] { ids.append(id) }
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      addBlank()
      let level = Int(element.name.dropFirst()) ?? 1
      add(line: String(repeating: "#", count: level) + " " + inline(element.children), indent)
      addBlank()
    case "ul": addItems(of: element, indent, "- ")
    // As Markdown may have it: numbers would make one more item a change to all that follow it.
    case "ol": addItems(of: element, indent, "1. ")
    case "dt": add(line: inline(element.children) + ":", indent)
    case "dd": add(element.children, indent + "  ")
    case "pre":
      addBlank()
      for line in element.text.split(separator: "\n", omittingEmptySubsequences: false) {
        add(line: "    " + line, indent)
      }
      addBlank()
    case "blockquote": add(element.children, indent + "> ")
    case "hr": add(line: "---", indent)
    case "table": addTable(element, indent)
    case "section":
      addBlank()
      add(element.children, indent)
    default: add(element.children, indent)
    }
    if !ids.isEmpty, ids.last == element.attributes["id"] { add(line: " ", indent) }
  }

  private mutating func addItems(of list: HTMLElement, _ indent: String, _ mark: String) {
    for case .element(let item) in list.children {
      if let id = item.attributes["id"] { ids.append(id) }
      let first = lines.count
      add(item.children, indent + String(repeating: " ", count: mark.count))
      guard first < lines.count else { continue }
      lines[first] = indent + mark + lines[first].dropFirst(indent.count + mark.count)
    }
  }

  private mutating func addTable(_ table: HTMLElement, _ indent: String) {
    addBlank()
    if let caption = table.first("caption") { add(line: "Table: " + inline(caption.children), indent) }
    for row in table.all where row.name == "tr" {
      if let id = row.attributes["id"] { ids.append(id) }
      var cells: [HTMLElement] = []
      for case .element(let cell) in row.children where cell.name == "th" || cell.name == "td" {
        cells.append(cell)
      }
      add(line: "| " + cells.map { inline($0.children) }.joined(separator: " | ") + " |", indent)
      if !cells.contains(where: { $0.name == "td" && !$0.children.isEmpty }), cells.count > 1 {
        add(line: "|" + String(repeating: "---|", count: cells.count), indent)
      }
    }
    addBlank()
  }

  private mutating func addBlank() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Nothing for an empty line, unless it is needed to show an id.
  private mutating func add(line: String, _ indent: String) {
    guard !line.isEmpty else { return }
    let text = ([line] + ids.map { "{#\($0)}" }).joined(separator: " ")
    ids = []
    var end = text[...]
    while end.last == " " { end.removeLast() }
    lines.append(indent + (line == " " ? end.drop { $0 == " " } : end))
  }

  /// The text of a line, whatever stands on lines of its own in it set apart by slashes.
  private func inline(_ nodes: [HTMLNode]) -> String {
    let parts = flow(nodes).split(separator: ReadableText.lineBreak).map { part in
      part.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " / ")
  }

  private static let lineBreak: Character = "\u{1E}"

  private func flow(_ nodes: [HTMLNode]) -> String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(let element): flow(element)
      }
    }.joined()
  }

  private func flow(_ element: HTMLElement) -> String {
    let inside = element.name == "svg" ? "" : flow(element.children)
    let id = element.attributes["id"].map { " {#\($0)}" } ?? ""
    func marked(_ mark: String) -> String { inside.isEmpty ? "" : mark + inside + mark }
    switch element.name {
    case "a": return "[\(inside)](\(element.attributes["href"] ?? ""))" + id
    case "b", "strong": return marked("**") + id
    case "em", "i": return marked("*") + id
    case "code": return marked("`") + id
    case "del": return marked("~~") + id
    case "small": return inside.isEmpty ? "" : " (\(inside))" + id
    case "br": return String(ReadableText.lineBreak)
    case "img": return "![\(element.attributes["alt"] ?? "")](\(element.attributes["src"] ?? ""))"
    case "input": return element.attributes["checked"] == nil ? "[ ] " : "[x] "
    case "svg": return element.first("title").map { "(picture: \($0.text))" } ?? ""
    case _ where ReadableText.blocks.contains(element.name):
      return "\(ReadableText.lineBreak)\(inside)\(id)\(ReadableText.lineBreak)"
    default: return inside + id
    }
  }
}
