import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// Something a buyer does, how often, when, and what answered it.
struct BuyerBehaviour: View {
  struct Case: View {
    let deal: Link
    let when: String
    let response: String
    let worth: String

    static let fields: [ViewField<Self>] = [
      .view("deal", "The deal, with its row there.") { $0.deal },
      .text("when", "The day and how far into the stage it was, in words.") { $0.when },
      .text("response", "What we answered; may be empty.") { $0.response },
      .text("worth", "What we gave because of it and what came back; may be empty.") { $0.worth },
    ]
  }

  struct Answer: View {
    let mark: AnswerMark
    let count: Int
    let cases: [Case]
    let more: String

    static let fields: [ViewField<Self>] = [
      .view("mark", "What the answers achieved.") { $0.mark },
      .integer("count", "How many answers achieved that.") { $0.count },
      .list("cases", "Those cases, the earliest first; the latest where they are too many.") { $0.cases },
      .text("more", "How many earlier cases there are; may be empty.") { $0.more },
    ]
  }

  let anchor: String
  let tactic: Link
  let stage: String
  let frequency: String
  let timing: String
  let answers: [Answer]

  static let fields: [ViewField<Self>] = [
    .text("anchor", "The row's id on this page.") { $0.anchor },
    .view("tactic", "The tactic, with its page.") { $0.tactic },
    .text("stage", "The stage in which it is seen most often.") { $0.stage },
    .text("frequency", "In how many deals, of those that record behaviour.") { $0.frequency },
    .text("timing", "How far into the stage: a median with range and n from three cases, else the cases.") {
      $0.timing
    },
    .list("answers", "Held, traded, conceded and without an answer; those that happened.") { $0.answers },
  ]

  private static let mostCases = 8

  init(_ behaviour: BehaviourRecord, of record: BuyerRecord, _ facts: SiteFacts, on route: Route) {
    anchor = "tactic-\(behaviour.tactic)"
    tactic = facts.references.link(toTactic: Name(behaviour.tactic), from: route)
    stage = behaviour.usualStage?.inStep ?? ""
    frequency = "in \(behaviour.deals) of \(Words.counted(record.dealsWithBehaviour, "deal"))"
    timing = describeTiming(behaviour)
    answers = AnswerMark.effects.compactMap { effect in
      let cases = behaviour.cases.filter { $0.behaviour.effect.value == effect }
      guard !cases.isEmpty else { return nil }
      return Answer(
        mark: AnswerMark(effect), count: cases.count,
        cases: cases.suffix(BuyerBehaviour.mostCases).map { Case($0, facts, on: route) },
        more: cases.count > BuyerBehaviour.mostCases
          ? "and \(cases.count - BuyerBehaviour.mostCases) earlier" : "")
    }
  }
}

extension BuyerBehaviour.Case {
  fileprivate init(_ seen: BehaviourRecord.Case, _ facts: SiteFacts, on route: Route) {
    let dossier = seen.deal.dossier
    let notation = facts.settings.notation
    deal = Link(text: dossier.title.value, href: route.link(to: seen.behaviour.span, of: dossier))
    let day = seen.behaviour.date.days
    let into = seen.daysIn.map { describe(days: $0, in: seen.stage) }
    when = [day.map { notation.day($0) }, into].compactMap(\.self).joined(separator: ", ")
    response = seen.behaviour.response.value ?? ""
    let currency = dossier.currency == facts.settings.currency ? "" : "\(dossier.currency)\u{A0}"
    let gave = seen.concessions.compactMap(\.value.value)
    let got = seen.concessions.compactMap(\.gotValue.value)
    let levers = Words.listed(
      seen.concessions.reduce(into: [String]()) { names, entry in
        let name = Words.prose(entry.lever.value?.text ?? "")
        if !name.isEmpty, !names.contains(name) { names.append(name) }
      })
    if seen.concessions.isEmpty {
      worth = ""
    } else {
      let given = gave.isEmpty ? "unpriced" : currency + notation.brief(gave.reduce(Amount(.zero), +))
      let back = got.isEmpty ? "" : " for \(currency)\(notation.brief(got.reduce(Amount(.zero), +)))"
      worth = "\(levers): \(given)\(back)"
    }
  }
}

/// A median from three cases on; otherwise the cases.
func describeTiming(_ behaviour: BehaviourRecord) -> String {
  let cases = behaviour.timing
  guard let stage = behaviour.usualStage, !cases.isEmpty else { return "" }
  let days = cases.compactMap(\.daysIn)
  if let median = Median(of: days) {
    return """
      a median of \(median.middle) \(stage.daysAfter(median.middle)) (\(median.least) to \(median.greatest), n\u{A0}=\u{A0}\
      \(median.count))
      """
  }
  if days.allSatisfy({ $0 == 0 }) { return describe(days: 0, in: stage) }
  return Words.listed(days.sorted().map(String.init)) + " " + stage.daysAfter(days.max() ?? 0)
}

private func describe(days: Int, in stage: Stage) -> String {
  guard days == 0 else { return "\(days) \(stage.daysAfter(days))" }
  return switch stage {
  case .table: "on the first day of the talks"
  case .award: "on the day of selection"
  default: "on the day of signature"
  }
}

extension Stage {
  /// What its days are counted from, as it follows a number.
  fileprivate func daysAfter(_ days: Int) -> String {
    let unit = days == 1 ? "day" : "days"
    return switch self {
    case .table: "\(unit) into the talks"
    case .award: "\(unit) after selection"
    default: "\(unit) after signature"
    }
  }
}
