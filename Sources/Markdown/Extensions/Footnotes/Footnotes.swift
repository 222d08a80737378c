/// The footnotes of a body: found in the tree, referred to in its texts, numbered, and gathered in a list.
struct Footnotes {
  fileprivate struct Note {
    let block: Node
    /// From 1; 0 as long as nothing refers to it.
    var number = 0
    var referenceCount = 0
  }

  private var notes: [Note] = []
  private var indexByLabel: [String: Int] = [:]
  /// The note that each reference leads to.
  private var targets: [Node: Int] = [:]
  /// Holds the notes until it is known which of them are referred to.
  private var shelf: Node?

  /// Takes the definitions out of where they stand. They stay below the root, behind everything else, until
  /// `list(below:)` is called, so that whoever works on the tree meets them.
  init(_ items: [FootnoteText.Item], below root: Node) {
    guard !items.isEmpty else { return }
    let shelf = Node.customBlock("", "")
    root.append(shelf)
    self.shelf = shelf
    for item in items {
      let block = Node.customBlock("", "</li>")
      if item.definition.isEmpty { item.node.firstChild?.remove() }
      item.node.moveChildren(to: block)
      shelf.append(block)
      let list = item.node.parent
      item.node.remove()
      if let list, list.firstChild == nil { list.remove() }
      // The first definition of a label holds; another is a note that nothing refers to.
      let label = item.definition.label.lowercased()
      if indexByLabel[label] == nil { indexByLabel[label] = notes.count }
      notes.append(Note(block: block))
    }
  }

  /// Replaces the references among a node's children, `[^label]`, which is to be outside links.
  mutating func refer(in parent: Node) {
    if notes.isEmpty { return }
    var child = parent.firstChild
    while let node = child {
      child = node.next
      if node.kind == .text, let origin = node.origin { replaceReferences(in: node, at: origin) }
    }
  }

  private mutating func replaceReferences(in node: Node, at origin: Int) {
    let literal = node.literal
    var (written, offset) = (0, 0)
    while let start = literal[offset...].firstIndex(of: UInt8(ascii: "[")) {
      offset = start + 1
      guard offset < literal.count, literal[offset] == UInt8(ascii: "^"),
        let end = literal[(offset + 1)...].firstIndex(where: { !isFootnoteLabel($0) }),
        literal[end] == UInt8(ascii: "]"),
        let target = indexByLabel[String(decoding: literal[(offset + 1)..<end], as: UTF8.self).lowercased()]
      else { continue }
      if start > written { node.insertBefore(.text(literal[written..<start], origin: origin + written)) }
      let reference = Node.customInline("", "")
      node.insertBefore(reference)
      targets[reference] = target
      (written, offset) = (end + 1, end + 1)
    }
    if written == 0 { return }
    if written < literal.count {
      node.insertBefore(.text(literal[written...], origin: origin + written))
    }
    node.remove()
  }

  /// Numbers the notes in the order in which the text first refers to them, those that only other notes refer to
  /// behind the others.
  ///
  /// - Returns: the list of the notes, outside the tree, which the caller is to free; nil where nothing refers to
  ///   any. A note that nothing refers to is left out.
  mutating func list(below root: Node) -> Node? {
    guard let shelf else { return nil }
    defer { shelf.remove() }
    shelf.detach()
    var order: [Int] = []
    number(referencesIn: root, &order)
    var numbered = 0
    while numbered < order.count {
      number(referencesIn: notes[order[numbered]].block, &order)
      numbered += 1
    }
    if order.isEmpty { return nil }
    let list = Node.customBlock(
      "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>", "</ol>\n</section>")
    for index in order {
      notes[index].finish()
      list.append(notes[index].block)
    }
    return list
  }

  private mutating func number(referencesIn tree: Node, _ order: inout [Int]) {
    for case .enter(let node) in TreeWalk(tree) where node.kind == .customInline {
      guard let target = targets[node] else { continue }
      if notes[target].number == 0 {
        order.append(target)
        notes[target].number = order.count
      }
      notes[target].referenceCount += 1
      let place = FootnotePlace(note: notes[target].number, reference: notes[target].referenceCount)
      node.setOpening(place.referenceMarkup)
    }
  }
}

extension Footnotes.Note {
  /// Writes the note's number on it, and the ways back to where the text refers to it.
  fileprivate func finish() {
    block.setOpening(FootnotePlace(note: number, reference: 1).noteOpening)
    let ways = (1...max(1, referenceCount)).map { FootnotePlace(note: number, reference: $0).wayBack }
      .joined(separator: " ")
    if let paragraph = block.lastChild, paragraph.kind == .paragraph {
      paragraph.append(.customInline(" " + ways, ""))
    } else {
      block.append(.customBlock(ways, ""))
    }
  }
}
