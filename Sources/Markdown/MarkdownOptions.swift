/// What a body is read against: the page it will stand on and the site it may refer to.
public struct MarkdownOptions: Sendable {
  /// The ids that the page has besides the body's headings: fragment links may lead to them, and no heading
  /// takes one of them.
  public let anchors: Set<String>
  /// Where `[[target]]` leads; nil for nowhere.
  public let resolve: @Sendable (_ target: String) -> ResolvedReference?
  /// Where the address of a link or an image leads from the page; nil for where it says itself.
  public let readdress: @Sendable (_ address: String) -> String?

  public init(
    anchors: Set<String> = [],
    resolve: @escaping @Sendable (_ target: String) -> ResolvedReference? = { _ in nil },
    readdress: @escaping @Sendable (_ address: String) -> String? = { _ in nil }
  ) {
    self.anchors = anchors
    self.resolve = resolve
    self.readdress = readdress
  }
}

/// Where a `[[target]]` leads, and what it is called there.
public struct ResolvedReference: Sendable, Hashable {
  public let href: String
  /// The link's text where the author gave none.
  public let text: String

  public init(href: String, text: String) {
    self.href = href
    self.text = text
  }
}
