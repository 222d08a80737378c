import ControlGaps
import Dossiers
import SourceText

/// Everything dated that happened in a deal or is planned, in order: what the timeline draws and the list says.
struct Chronicle {
  struct Entry {
    /// What kind of entry it is, which is also its class on the page.
    enum Kind: String {
      case step, move, behaviour, event, told, term, change, claim, obligation, milestone, record
    }

    let days: DayRange
    let kind: Kind
    let text: String
    /// The ledger row it is about; nil for a lifecycle date.
    let span: SourceSpan?
    /// Its short name, such as `c1`, or a behaviour's letter; empty without one.
    let name: String
    /// What was given and what came back; nil for anything else.
    var move: ConcessionMove?
    /// What our answer to a behaviour achieved.
    var effect: Behaviour.Effect?
  }

  private(set) var entries: [Entry] = []
  private let words: Words

  init(of deal: DealFacts) {
    words = deal.words
    let dossier = deal.dossier
    for step in Step.allCases {
      add(.step, dossier.dates[step], step.title(of: dossier, words), nil)
    }
    add(concessions: dossier.concessions.entries, deal.moves)
    for (index, entry) in dossier.behaviours.entries.enumerated() {
      let tactic =
        entry.tactic.value.map { deal.facts.references.link(toTactic: $0, from: deal.route).text } ?? "A move"
      let text = tactic + (entry.effect.value.map { "; we \($0.rawValue)" } ?? "")
      add(.behaviour, entry.date, text, entry.span, letter(index), effect: entry.effect.value)
    }
    for entry in dossier.events.entries {
      add(.event, entry.date, words.text(entry.what), entry.span, entry.id.value)
    }
    for entry in dossier.disclosures.entries {
      add(.told, entry.date, "We told them: \(words.text(entry.what))", entry.span, entry.id.value)
    }
    for entry in dossier.terms.entries {
      add(.term, entry.locked, "\(words.text(entry.name)) locked", entry.span, entry.id.value)
      add(.term, entry.reopened, "\(words.text(entry.name)) reopened", entry.span, entry.id.value)
    }
    addDelivery(of: dossier)
    if let outcome = dossier.outcome.value {
      add(.record, outcome.recorded, "Outcome recorded: \(words.word(outcome.result))", nil)
    }
    entries = entries.enumerated().sorted {
      ($0.element.days.first, $0.offset) < ($1.element.days.first, $1.offset)
    }.map(\.element)
  }

  private mutating func add(concessions: [Concession], _ moves: [ConcessionMove]) {
    for (entry, move) in zip(concessions, moves) {
      let what = entry.gave.value ?? Words.capitalised(words.name(entry.lever))
      var text = entry.isTheirs ? "They gave: \(what)" : what
      text += entry.value.value.map { ", \(words.notation.brief($0))" } ?? ", not priced"
      if !entry.isTheirs, let got = entry.got.value, !got.isEmpty {
        text += ". Came back: \(got)" + (entry.gotValue.value.map { ", \(words.notation.brief($0))" } ?? "")
      }
      add(.move, entry.date, text, entry.span, entry.id.value, move: move)
    }
  }

  private mutating func addDelivery(of dossier: Dossier) {
    for entry in dossier.changes.entries {
      let date = [entry.date, entry.agreed, entry.started].first { $0.value?.firstDay != nil } ?? .missing
      add(
        .change, date, "\(words.text(entry.what)): \(words.word(entry.status))", entry.span, entry.id.value)
    }
    for entry in dossier.claims.entries {
      let what = words.text(entry.what)
      add(.claim, entry.notified, "Claim: \(what)", entry.span, entry.id.value)
      add(.claim, entry.settled, "Settled: \(what)", entry.span, entry.id.value)
      add(.claim, entry.withdrawn, "Given up: \(what)", entry.span, entry.id.value)
    }
    for entry in dossier.obligations.entries {
      let isMet = entry.met.value?.firstDay != nil
      add(
        .obligation, isMet ? entry.met : entry.due,
        "\(words.text(entry.what)), \(isMet ? "which they owed, came" : "which they owe, due")", entry.span,
        entry.id.value)
    }
    for entry in dossier.milestones.entries {
      let isMet = entry.met.value?.firstDay != nil
      add(
        .milestone, isMet ? entry.met : entry.due, "\(words.text(entry.what)), \(isMet ? "met" : "due")",
        entry.span, entry.id.value)
    }
  }

  private mutating func add(
    _ kind: Entry.Kind, _ date: Field<When>, _ text: String, _ span: SourceSpan?, _ name: String? = nil,
    move: ConcessionMove? = nil, effect: Behaviour.Effect? = nil
  ) {
    guard let days = date.days else { return }
    entries.append(
      Entry(days: days, kind: kind, text: text, span: span, name: name ?? "", move: move, effect: effect))
  }
}

extension Dossiers.Step {
  /// As a timeline names it.
  var title: String {
    switch self {
    case .firstContact: "First contact"
    case .criteriaFixed: "Criteria fixed"
    case .rfp: "RFP"
    case .offer: "Offered"
    case .negotiation: "First session"
    case .award: "Selected"
    case .signature: "Signed"
    case .deliveryStart: "Delivery starts"
    case .deliveryEnd: "Delivery ends"
    case .notice: "Notice"
    case .decided: "Renewal decided"
    case .closed: "Closed"
    }
  }

  /// With the price that the step fixed.
  func title(of dossier: Dossier, _ words: Words) -> String {
    let point: ValuePoint? =
      switch self {
      case .offer: .offered
      case .award: .awarded
      case .signature: .signed
      case .closed: .final
      default: nil
      }
    guard let amount = point.flatMap({ dossier.value[$0].value }) else { return title }
    return "\(title) \(words.notation.brief(amount))"
  }
}
