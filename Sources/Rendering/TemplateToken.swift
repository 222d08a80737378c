/// A piece of a template's text, or a tag in it.
struct TemplateToken: Sendable {
  enum Content: Sendable {
    /// Bytes of the file: no more than one line, its line ending included.
    case text(Range<Int>)
    case tag(Tag)
  }

  struct Tag: Sendable {
    let kind: TagKind
    let name: TemplateName
  }

  var content: Content
  /// For the first token of a line that is printed: the bytes of the line's leading white space, which the
  /// token's own text leaves out.
  var lineStart: Range<Int>?
  /// For a tag that leads its line: the bytes of the white space before it.
  var indentation: Range<Int>?
  /// Whether the line holds nothing that is printed in its place, so that the line itself is not printed either.
  var isStandalone = false
  /// For an opening tag, the place of the token that ends its content.
  var end: Int?
  /// For a closing tag, the kind of tag that it closes.
  var closes: TagKind?

  init(_ content: Content) {
    self.content = content
  }

  var tag: Tag? {
    guard case .tag(let tag) = content else { return nil }
    return tag
  }
}

/// A name in a tag, with the place of its first byte in the file.
struct TemplateName: Sendable, Equatable {
  let text: String
  let offset: Int
}

enum TagKind: Sendable {
  case escaped, raw, section, inverted, close, partial, parent, block, comment, delimiters

  /// Whether the tag's content goes on up to a closing tag.
  var opens: Bool {
    switch self {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }

  /// The tag's first character after the delimiter, in a message.
  var sigil: String {
    switch self {
    case .escaped: ""
    case .raw: "{"
    case .section: "#"
    case .inverted: "^"
    case .close: "/"
    case .partial: "> "
    case .parent: "< "
    case .block: "$"
    case .comment: "!"
    case .delimiters: "="
    }
  }

  /// What the tag opens, in a message.
  var inWords: String {
    switch self {
    case .inverted: "inverted section"
    case .parent: "parent"
    case .block: "block"
    default: "section"
    }
  }
}
