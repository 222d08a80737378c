/// What a field holds, which decides how a template may use it.
public enum FieldKind: String, Sendable, Hashable {
  /// Plain text: `{{name}}` prints it escaped; a section shows its body if the text is not empty, and within it
  /// `{{.}}` is the text.
  case text
  /// A whole number: `{{name}}` prints it in decimal.
  case integer = "number"
  /// Yes or no: only for sections.
  case flag
  /// HTML that is safe as it stands: `{{{name}}}` prints it; sections work as for text.
  case html = "HTML"
  /// A picture as SVG: `{{{name}}}` prints it; sections work as for text.
  case svg = "SVG"
  /// Texts in order: a section repeats its body for each, and within it `{{.}}` is the text.
  case texts = "list of texts"
  /// Another view, or none: a section enters it once, and `name.field` reaches into it.
  case view
  /// Views in order: a section repeats its body for each.
  case views = "list of views"

  /// The kind in a sentence, such as `a flag`.
  var inWords: String {
    switch self {
    case .html, .svg: "\(rawValue)"
    default: "a \(rawValue)"
    }
  }
}
