import Rendering

/// A link, or plain text where it leads nowhere.
struct Link: View {
  let text: String
  /// Relative to the page; empty for plain text.
  let href: String

  static let fields: [ViewField<Self>] = [
    .text("text", "What the link says.") { $0.text },
    .text("href", "Where it leads, relative to the page; empty where there is nothing to link to.") {
      $0.href
    },
  ]
}
