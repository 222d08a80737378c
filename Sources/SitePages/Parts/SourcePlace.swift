import ControlGaps
import Dossiers
import Rendering
import SourceText

/// The place in a dossier that a statement rests on, one click away.
struct SourcePlace: View {
  /// What stands there, such as `concessions c8`.
  let label: String
  /// `northwind-erp-2025.md:37`, the folder left out; `:37` where the same file was named just before.
  let place: String
  /// The ledger row on this page, or the line at the Git host; empty where there is neither.
  let href: String
  /// Empty where a row of this page shows the same, and where it would take several lines.
  let quotation: String

  static let fields: [ViewField<Self>] = [
    .text("label", "What stands there, such as `concessions c8` or `dates.award`.") { $0.label },
    .text("place", "The file's name and the line, or the line alone where the file was just named.") {
      $0.place
    },
    .text("href", "The ledger row on this page or the line at the Git host; may be empty.") { $0.href },
    .text(
      "quotation", "What the dossier says there, word for word, unless a row of this page does; may be empty."
    ) { $0.quotation },
  ]
}

/// Where the files of a site can be opened, and how a dossier's places are shown.
struct PlaceFinder: Sendable {
  let dossier: Dossier
  /// The site's `source_url`.
  let pattern: String?
  /// The ids of ledger rows on the page, by the place of their entries.
  let anchors: [SourceSpan: String]

  /// Several places one after another: what does not change from one to the next is said once.
  func places(of evidence: [Evidence]) -> [SourcePlace] {
    var last = ""
    var file: UInt16?
    return evidence.map { evidence in
      let label = evidence.label.dropFirst(sharedWords(evidence.label, last))
      let isSameFile = file == evidence.span.file
      last = evidence.label
      file = evidence.span.file
      let quotation = dossier.quote(evidence.span)
      return SourcePlace(
        label: String(label),
        place: isSameFile ? ":\(evidence.span.start.line)" : name(of: evidence.span),
        href: anchors[evidence.span].map { "#\($0)" } ?? url(of: evidence.span) ?? "",
        quotation: anchors[evidence.span] != nil || quotation.contains("\n") || quotation == evidence.label
          ? "" : quotation)
    }
  }

  /// How much of a label need not be said again: all of it, or the name of the list that it begins with.
  private func sharedWords(_ label: String, _ last: String) -> Int {
    if label == last { return label.count }
    guard let end = label.firstIndex(of: " "), last.hasPrefix(label[...end]) else { return 0 }
    return label[...end].count
  }

  /// The file's name and line, without the folder that all dossiers share.
  func name(of span: SourceSpan) -> String {
    "\(fileName(of: span)):\(span.start.line)"
  }

  /// The line alone in the dossier's own file, which the page names; in a list's file, without the name that
  /// it shares with the dossier's, `concessions.csv:4`.
  func line(of span: SourceSpan) -> String {
    guard span.file > 0 else { return ":\(span.start.line)" }
    let (own, name) = (dossier.id + ".", name(of: span))
    return name.hasPrefix(own) ? String(name.dropFirst(own.count)) : name
  }

  /// Nil where the site has no pattern.
  func url(of span: SourceSpan) -> String? {
    guard let pattern, Int(span.file) < dossier.files.count else { return nil }
    let path = "Content/" + dossier.files[Int(span.file)].path
    return replace("{line}", in: replace("{path}", in: pattern, by: path), by: String(span.start.line))
  }

  private func fileName(of span: SourceSpan) -> Substring {
    guard Int(span.file) < dossier.files.count else { return "" }
    let path = dossier.files[Int(span.file)].path
    return path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }

  private func replace(_ placeholder: String, in pattern: String, by text: String) -> String {
    guard let range = pattern.firstRange(of: placeholder) else { return pattern }
    return pattern[..<range.lowerBound] + text + pattern[range.upperBound...]
  }
}
