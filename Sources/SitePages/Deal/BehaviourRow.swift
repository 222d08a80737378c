import ControlGaps
import Dossiers
import Rendering

/// Something the buyer did, with our answer.
struct BehaviourRow: View {
  let anchor: String
  let letter: String
  let date: String
  let tactic: Link
  let response: String
  /// `held`, `traded`, `conceded`, or empty where it is not on record.
  let effect: String
  let place: String
  let href: String

  static let fields: [ViewField<Self>] = [
    .text("anchor", "The row's id on this page.") { $0.anchor },
    .text("letter", "Its letter on the timeline.") { $0.letter },
    .text("date", "When.") { $0.date },
    .view("tactic", "What the buyer did.") { $0.tactic },
    .text("response", "What we answered; may be empty.") { $0.response },
    .text("effect", "What that achieved: held, traded, conceded; may be empty.") { $0.effect },
    .text("place", "The line of the dossier.") { $0.place },
    .text("href", "That line at the Git host; may be empty.") { $0.href },
  ]
}

func listBehaviours(of deal: DealFacts) -> [BehaviourRow] {
  deal.dossier.behaviours.entries.enumerated().map { index, entry in
    let tactic = entry.tactic.value.map { deal.facts.references.link(toTactic: $0, from: deal.route) }
    return BehaviourRow(
      anchor: deal.finder.anchors[entry.span] ?? "", letter: letter(index), date: deal.words.date(entry.date),
      tactic: tactic ?? Link(text: "Not named", href: ""),
      response: entry.response.value ?? "", effect: entry.effect.value?.rawValue ?? "",
      place: deal.finder.line(of: entry.span), href: deal.finder.url(of: entry.span) ?? "")
  }
}

/// A behaviour's letter on its deal's page: A to Z, then A1 and on.
func letter(_ index: Int) -> String {
  let letter = String(UnicodeScalar(UInt8(65 + index % 26)))
  return index < 26 ? letter : "\(letter)\(index / 26)"
}

/// How a deal came out, and what it taught.
struct OutcomeView: View {
  let result: String
  let recorded: String
  let reason: String
  let lessons: [String]

  static let fields: [ViewField<Self>] = [
    .text("result", "Won, lost or withdrawn.") { $0.result },
    .text("recorded", "When that was recorded; may be empty.") { $0.recorded },
    .text("reason", "Why.") { $0.reason },
    .flag("hasLessons", "Whether it taught anything that is on record.") { !$0.lessons.isEmpty },
    .texts("lessons", "What it taught.") { $0.lessons },
  ]

  init(_ outcome: Outcome, _ words: Words) {
    result = Words.capitalised(words.word(outcome.result))
    recorded = outcome.recorded.isMissing ? "" : words.date(outcome.recorded)
    reason = outcome.reason.value ?? ""
    lessons = outcome.lessons.value ?? []
  }
}
