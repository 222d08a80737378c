import ControlGaps
import Dossiers

/// Fills `{moderate}` and `{severe}` in a rule's text with the thresholds in force, and drops backquotes, which
/// set words off in plain text alone.
func printThresholds(_ text: String, _ thresholds: Thresholds, _ notation: Notation) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + 8)
  var rest = Substring(text).utf8
  while let byte = rest.first {
    if byte == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")) {
      let name = String(rest[rest.index(after: rest.startIndex)..<close])
      let bound = name == "moderate" ? thresholds.moderate : name == "severe" ? thresholds.severe : nil
      let unit = name == "severe" ? thresholds.severeUnit : thresholds.unit
      bytes += unit.printed(bound, notation).utf8
      rest = rest[rest.index(after: close)...]
    } else {
      if byte != UInt8(ascii: "`") { bytes.append(byte) }
      rest = rest.dropFirst()
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension Thresholds.Unit {
  /// A bound in the unit, the unit's name left out but for per cent; `none` where there is no such bound.
  fileprivate func printed(_ bound: Int64?, _ notation: Notation) -> String {
    guard let bound else { return "none" }
    let percent = notation.percent(Percent(tenThousandths: bound))
    return self == .percent ? percent : String(percent.dropLast())
  }
}
