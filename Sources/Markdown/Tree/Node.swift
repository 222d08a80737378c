import CCMark

/// A node of libcmark's tree; valid as long as the tree that owns it.
struct Node: Hashable {
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading,
      thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    case none
  }

  let raw: OpaquePointer

  var kind: Kind {
    switch cmark_node_get_type(raw) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    default: .none
    }
  }

  var isInline: Bool {
    switch kind {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .customInline, .emphasis, .strong, .link, .image:
      true
    default: false
    }
  }

  var parent: Node? { cmark_node_parent(raw).map(Node.init) }
  var next: Node? { cmark_node_next(raw).map(Node.init) }
  var previous: Node? { cmark_node_previous(raw).map(Node.init) }
  var firstChild: Node? { cmark_node_first_child(raw).map(Node.init) }
  var lastChild: Node? { cmark_node_last_child(raw).map(Node.init) }

  /// The text of a text, code or code block node; empty for others. Valid until the node changes.
  var literal: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_literal(raw)) }
  /// The address of a link or image; empty for others. Valid until the node changes.
  var url: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_url(raw)) }
  /// The title of a link or image; empty where there is none. Valid until the node changes.
  var title: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_title(raw)) }
  /// What follows the opening fence of a code block.
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_fence_info(raw)) }
  /// The markup before the children of a custom node.
  var opening: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_on_enter(raw)) }
  /// The markup after the children of a custom node.
  var closing: UnsafeBufferPointer<UInt8> { bytes(of: cmark_node_get_on_exit(raw)) }

  var headingLevel: Int { Int(cmark_node_get_heading_level(raw)) }
  var isBulletList: Bool { cmark_node_get_list_type(raw) == CMARK_BULLET_LIST }
  var isTightList: Bool { cmark_node_get_list_tight(raw) != 0 }
  var listStart: Int { Int(cmark_node_get_list_start(raw)) }

  /// 1-based lines and byte columns of the text that was parsed; 0 where libcmark does not say.
  var startLine: Int { Int(cmark_node_get_start_line(raw)) }
  var startColumn: Int { Int(cmark_node_get_start_column(raw)) }
  var endLine: Int { Int(cmark_node_get_end_line(raw)) }

  /// The offset in the body at which the node is written, once it has been located.
  ///
  /// A text node has one only if every byte of it stands in the source as it is: no escape, no entity. So
  /// whoever looks for markup of its own in the text looks at text nodes with an origin alone.
  var origin: Int? {
    get { cmark_node_get_user_data(raw).map { Int(bitPattern: $0) - 1 } }
    nonmutating set {
      cmark_node_set_user_data(raw, newValue.flatMap { UnsafeMutableRawPointer(bitPattern: $0 + 1) })
    }
  }

  private func bytes(of string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(
      start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: strlen(string))
  }
}
