/// One name that a view offers to templates: what it is called, what it means, and how to read it.
public struct ViewField<Owner: View>: Sendable {
  /// The name as templates write it.
  public let name: String
  /// One sentence for whoever writes templates.
  public let documentation: String
  public let kind: FieldKind
  /// The shape of the view or views that the field holds; nil for every other kind.
  let element: (@Sendable () -> ViewShape)?
  let value: @Sendable (Owner) -> FieldValue

  private init(
    _ kind: FieldKind, _ name: String, _ documentation: String,
    element: (@Sendable () -> ViewShape)? = nil, value: @escaping @Sendable (Owner) -> FieldValue
  ) {
    self.kind = kind
    self.name = name
    self.documentation = documentation
    self.element = element
    self.value = value
  }
}

extension ViewField {
  /// Plain text, printed escaped; an empty text counts as absent.
  public static func text(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> String
  ) -> Self {
    Self(.text, name, documentation) { .text(value($0)) }
  }

  /// A whole number, printed in decimal.
  public static func integer(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> Int
  ) -> Self {
    Self(.integer, name, documentation) { .integer(value($0)) }
  }

  /// Yes or no, for sections.
  public static func flag(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> Bool
  ) -> Self {
    Self(.flag, name, documentation) { .flag(value($0)) }
  }

  /// HTML that is safe as it stands, such as rendered Markdown.
  public static func html(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> String
  ) -> Self {
    Self(.html, name, documentation) { .text(value($0)) }
  }

  /// HTML that is safe as it stands, in UTF-8.
  public static func html(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> [UInt8]
  ) -> Self {
    Self(.html, name, documentation) { .bytes(value($0)) }
  }

  /// A picture as SVG.
  public static func svg(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> String
  ) -> Self {
    Self(.svg, name, documentation) { .text(value($0)) }
  }

  /// A picture as SVG, in UTF-8.
  public static func svg(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> [UInt8]
  ) -> Self {
    Self(.svg, name, documentation) { .bytes(value($0)) }
  }

  /// Texts in order; within the section, `{{.}}` is the text.
  public static func texts(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> [String]
  ) -> Self {
    Self(.texts, name, documentation) { .texts(value($0)) }
  }

  /// Another view, or nil where there is none.
  public static func view<Part: View>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> Part?
  ) -> Self {
    Self(.view, name, documentation, element: { ViewShape(of: Part.self) }) {
      value($0).map { .views(OneView($0)) } ?? .absent
    }
  }

  /// Views in order; a section repeats its body for each.
  public static func list<Part: View>(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Owner) -> [Part]
  ) -> Self {
    Self(.views, name, documentation, element: { ViewShape(of: Part.self) }) {
      let parts = value($0)
      return parts.isEmpty ? .absent : .views(ManyViews(parts))
    }
  }
}
