/// What a picture is called and says in words, for those who do not see it.
public struct ChartLabel: Sendable {
  /// Comes before every `id` in the picture, so that several pictures fit on one page.
  public var idPrefix: String
  /// A short name, such as *How the deal ran*.
  public var title: String
  /// What the picture shows, in a sentence or two with its figures.
  public var description: String

  public init(idPrefix: String, title: String, description: String) {
    self.idPrefix = idPrefix
    self.title = title
    self.description = description
  }
}
