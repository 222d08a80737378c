/// What a page, or a part of a page, says: ready-to-print values, and the names by which templates print them.
///
/// A view is a plain value. Dates, amounts and counts are put into words before they come here, because
/// templates never compute. Each field is declared once, with a sentence for whoever writes templates:
///
///     struct EvidenceView: View {
///       let quotation: String
///       static let fields: [ViewField<Self>] = [
///         .text("quotation", "What the dossier says, word for word.") { $0.quotation }
///       ]
///     }
public protocol View: Sendable {
  /// Every name that a template may use inside this view, each once.
  static var fields: [ViewField<Self>] { get }
}
