import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// One control of one deal in the heat map.
struct HeatCell: View {
  let text: String
  /// Classes: the kind of cell, its tint and its mark.
  let style: String
  let words: String

  static let fields: [ViewField<Self>] = [
    .text("text", "The score; `40%` where too little is known; a dash where the stage is not reached.") {
      $0.text
    },
    .text("style", "Its classes: mark, tint, coverage in tenths, and whether it is the primary gap.") {
      $0.style
    },
    .text("words", "What the look of the cell says, for those who hear the page.") { $0.words },
  ]

  init(_ assessment: ControlAssessment, isPrimary: Bool) {
    let gap = assessment.severe > 0 ? "severe" : assessment.moderate > 0 ? "moderate" : ""
    var classes = [gap, isPrimary ? "framed" : ""]
    var words = [gap.isEmpty ? "" : "\(gap) gap", isPrimary ? "the primary gap" : ""]
    if let score = assessment.score, let coverage = assessment.coverage {
      text = String(score)
      classes += [
        score < 30 ? "tint-3" : score < 60 ? "tint-2" : score < 80 ? "tint-1" : "",
        "known-\((coverage + 5) / 10)",
      ]
      words += [gap.isEmpty ? "no gap found" : "", "\(coverage)% judged"]
    } else if let coverage = assessment.coverage {
      text = "\(coverage)%"
      classes.append("unknown")
      words.append("known, no score")
    } else {
      text = Words.unknown
      classes.append("unreached")
      words.append("stage not reached")
    }
    style = classes.filter { !$0.isEmpty }.joined(separator: " ")
    self.words = words.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
