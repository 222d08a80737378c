import CCMark

extension Node {
  /// A new text node; `origin` says where its bytes stand in the body as they are.
  static func text(_ literal: some Collection<UInt8>, origin: Int?) -> Node {
    let node = Node(raw: cmark_node_new(CMARK_NODE_TEXT))
    node.setLiteral(literal)
    node.origin = origin
    return node
  }

  /// A new link around plain text.
  static func link(to href: String, text: some Collection<UInt8>, origin: Int?) -> Node {
    let node = Node(raw: cmark_node_new(CMARK_NODE_LINK))
    cmark_node_set_url(node.raw, href)
    node.append(.text(text, origin: nil))
    node.origin = origin
    return node
  }

  /// A new inline node that puts markup before and after its children.
  static func customInline(_ opening: String, _ closing: String) -> Node {
    custom(CMARK_NODE_CUSTOM_INLINE, opening, closing)
  }

  /// A new block that puts markup before and after its children.
  static func customBlock(_ opening: String, _ closing: String) -> Node {
    custom(CMARK_NODE_CUSTOM_BLOCK, opening, closing)
  }

  static func thematicBreak() -> Node { Node(raw: cmark_node_new(CMARK_NODE_THEMATIC_BREAK)) }

  private static func custom(_ type: cmark_node_type, _ opening: String, _ closing: String) -> Node {
    let node = Node(raw: cmark_node_new(type))
    cmark_node_set_on_enter(node.raw, opening)
    cmark_node_set_on_exit(node.raw, closing)
    return node
  }

  func setLiteral(_ literal: some Collection<UInt8>) {
    var terminated = ContiguousArray<CChar>()
    terminated.reserveCapacity(literal.count + 1)
    for byte in literal { terminated.append(CChar(bitPattern: byte)) }
    terminated.append(0)
    terminated.withUnsafeBufferPointer { _ = cmark_node_set_literal(raw, $0.baseAddress) }
  }

  /// Puts other markup before the children of a custom node.
  func setOpening(_ markup: String) { cmark_node_set_on_enter(raw, markup) }

  /// Moves `child` from wherever it was to the end of this node's children.
  func append(_ child: Node) { cmark_node_append_child(raw, child.raw) }

  /// Moves `sibling` from wherever it was to just before this node.
  func insertBefore(_ sibling: Node) { cmark_node_insert_before(raw, sibling.raw) }

  /// Moves this node's children to the end of another's.
  func moveChildren(to other: Node) {
    while let child = firstChild { other.append(child) }
  }

  /// Takes the node and all below it out of the tree, for the caller to put elsewhere or to remove.
  func detach() { cmark_node_unlink(raw) }

  /// Takes the node and all below it out of the tree and frees them.
  func remove() { cmark_node_free(raw) }
}
