/// A field's value while a page is rendered.
enum FieldValue {
  /// No view, or a list without elements.
  case absent
  case text(String)
  case bytes([UInt8])
  case integer(Int)
  case flag(Bool)
  case texts([String])
  case views(any ViewSource)

  /// Whether a section shows its body.
  var isShown: Bool {
    switch self {
    case .absent: false
    case .text(let text): !text.isEmpty
    case .bytes(let bytes): !bytes.isEmpty
    case .integer, .views: true
    case .flag(let flag): flag
    case .texts(let texts): !texts.isEmpty
    }
  }
}

/// One view or several, never none, that a section enters.
///
/// The views' type is known here alone, so that rendering neither boxes nor casts what is in them. It is bound
/// to classes so that a `FieldValue` stays small.
protocol ViewSource: AnyObject {
  /// The first view's field, by its place among the declared fields.
  func value(ofField field: Int) -> FieldValue
  /// Renders the body once for each view.
  func render(_ body: Body, as shape: Int, in renderer: inout Renderer)
}

final class OneView<Element: View>: ViewSource {
  private let view: Element

  init(_ view: Element) {
    self.view = view
  }

  func value(ofField field: Int) -> FieldValue {
    Element.fields[field].value(view)
  }

  func render(_ body: Body, as shape: Int, in renderer: inout Renderer) {
    Element.fields.withUnsafeBufferPointer { fields in
      renderer.render(body, as: shape) { fields[$0].value(view) }
    }
  }
}

final class ManyViews<Element: View>: ViewSource {
  private let views: [Element]

  init(_ views: [Element]) {
    self.views = views
  }

  func value(ofField field: Int) -> FieldValue {
    views.first.map { Element.fields[field].value($0) } ?? .absent
  }

  /// Through the buffer, because subscripting an array of a generic type looks its metadata up each time, which
  /// made a fifth of the cost of a page.
  func render(_ body: Body, as shape: Int, in renderer: inout Renderer) {
    Element.fields.withUnsafeBufferPointer { fields in
      for view in views {
        renderer.render(body, as: shape) { fields[$0].value(view) }
      }
    }
  }
}
