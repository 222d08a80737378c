import SitePages
import SourceText

/// A score as a bar of ten marks; dots where there is none.
func bar(_ score: Int?) -> String {
  guard let score else { return String(repeating: "·", count: 10) }
  let full = min(10, max(0, (score + 5) / 10))
  return String(repeating: "█", count: full) + String(repeating: "░", count: 10 - full)
}

/// A quotation on one line, cut where two lines of a terminal end: the file itself says the rest.
func folded(_ quote: String) -> String {
  var text = ""
  for line in quote.split(separator: "\n") {
    let line = line.drop { $0 == " " }
    guard !line.isEmpty else { continue }
    if !text.isEmpty { text += [",", "{", "["].contains(text.suffix(1)) ? " " : ", " }
    text += line
  }
  let most = 135
  guard text.count > most else { return text }
  let kept = text.prefix(most)
  return kept[..<(kept.lastIndex(of: " ") ?? kept.endIndex)] + " …"
}

extension ControlInWords {
  var ink: Ink {
    guard let score else { return .faint }
    if score == 100 { return .fine }
    return findings.contains { $0.isSevere && !$0.isWaived } ? .error : .warning
  }
}

extension FindingInWords {
  var ink: Ink { isWaived ? .faint : isSevere ? .error : .warning }
}

extension String {
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
