import Dossiers
import Rendering

/// What the deal leaves behind for the next one: what the buyer did, how it came out, and what that taught.
struct LearnedView: View {
  let lead: String
  let behaviours: [BehaviourRow]
  /// Said of a list of behaviours that is partial, empty or missing.
  let note: String
  let outcome: OutcomeView?

  static let fields: [ViewField<Self>] = [
    .text("lead", "How often we held, traded and conceded, in a sentence; may be empty.") { $0.lead },
    .flag("hasBehaviours", "Whether anything that the buyer did is on record.") { !$0.behaviours.isEmpty },
    .list("behaviours", "What the buyer did, and what our answer achieved.") { $0.behaviours },
    .text("note", "That the list is partial, empty or not on record; may be empty.") { $0.note },
    .view("outcome", "How it came out; absent where that is not on record.") { $0.outcome },
  ]

  init(of deal: DealFacts) {
    behaviours = listBehaviours(of: deal)
    outcome = deal.dossier.outcome.value.map { OutcomeView($0, deal.words) }
    lead = LearnedView.sumUp(deal.dossier.behaviours.entries)
    switch deal.dossier.behaviours.extent {
    case .missing: note = "What the buyer did is not on record."
    case .withheld: note = "What the buyer did is withheld."
    case .partial: note = "The list of what the buyer did is known to be partial: there may be more."
    case .whole: note = behaviours.isEmpty ? "Recorded that the buyer did nothing out of the ordinary." : ""
    }
  }

  private static func sumUp(_ behaviours: [Behaviour]) -> String {
    guard !behaviours.isEmpty else { return "" }
    let answers: [(Behaviour.Effect, String)] = [
      (.held, "we held"), (.traded, "we traded"), (.conceded, "we conceded"),
    ]
    let counts = answers.compactMap { effect, words -> String? in
      let count = behaviours.count { $0.effect.value == effect }
      return count == 0 ? nil : "\(words) \(count == 1 ? "once" : count == 2 ? "twice" : "\(count) times")"
    }
    let times = behaviours.count == 1 ? "One move of theirs" : "\(behaviours.count) moves of theirs"
    guard !counts.isEmpty else { return "\(times); what our answers achieved is not on record." }
    return "\(times): \(counts.joined(separator: ", "))."
  }
}
