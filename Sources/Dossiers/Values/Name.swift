import SourceText

/// A person's, tactic's or lever's name as written, with the slug by which it is told from others.
public struct Name: Hashable, Sendable {
  public let text: String
  public let slug: String

  public init(_ text: String) {
    self.text = text
    slug = SourceText.slug(of: text)
  }

  public static func == (a: Name, b: Name) -> Bool { a.slug == b.slug }
  public func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}
