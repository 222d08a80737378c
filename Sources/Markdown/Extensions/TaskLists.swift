/// Turns `[ ]` and `[x]` at the beginning of list items into check boxes that no reader can change.
///
/// The box and the item's first paragraph share a label, so that the box has a name for who cannot see it.
func markTasks(in paragraphs: [Node]) {
  for paragraph in paragraphs {
    guard let item = paragraph.parent, item.kind == .item, item.firstChild == paragraph,
      let text = paragraph.firstChild, text.kind == .text, text.origin != nil,
      let isDone = taskState(text.literal)
    else { continue }
    text.setLiteral(Array(text.literal.dropFirst(3)))
    let box =
      isDone
      ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" />" : "<input type=\"checkbox\" disabled=\"\" />"
    let label = Node.customInline("<label>" + box, "</label>")
    paragraph.moveChildren(to: label)
    paragraph.append(label)
  }
}

/// Whether a task is done; nil where the text begins with no box and space.
private func taskState(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
  guard text.count > 3, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]"), isBlank(text[3]) else {
    return nil
  }
  switch text[1] {
  case UInt8(ascii: " "): return false
  case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
  default: return nil
  }
}
