import ControlGaps
import Dossiers
import SourceText

/// Everything dated that happened in a deal or is planned, in order: what the timeline draws and the list says.
struct Chronicle {
  struct Entry {
    enum Mark: String {
      case step, gave, forNothing = "for-nothing", got, behaviour, event, told, term, change, claim
      case late, obligation, milestone, payment, record
    }

    let days: DayRange
    let mark: Mark
    let text: String
    /// The ledger row it is about; nil for a lifecycle date.
    let span: SourceSpan?
    /// Its short name, such as `c1`; empty without one.
    let name: String
  }

  let entries: [Entry]

  init(of dossier: Dossier, _ words: Words) {
    var entries: [Entry] = []
    func add(
      _ mark: Entry.Mark, _ date: Field<When>, _ text: String, _ span: SourceSpan?, _ name: String? = nil
    ) {
      guard case .given(.days(let range), _) = date else { return }
      entries.append(Entry(days: range, mark: mark, text: text, span: span, name: name ?? ""))
    }
    for step in Step.allCases { add(.step, dossier.dates[step], step.title(of: dossier, words), nil) }
    for entry in dossier.concessions.entries {
      let text = entry.gave.value ?? Words.capitalised(words.name(entry.lever))
      if entry.isTheirs {
        add(.got, entry.date, "They gave: \(text)", entry.span, entry.id.value)
      } else {
        let value = entry.value.value.map { ", \(words.notation.brief($0))" } ?? ", not priced"
        let back = entry.got.value.flatMap { $0.isEmpty ? nil : $0 }
        add(
          back == nil && entry.package.isMissing ? .forNothing : .gave, entry.date,
          "We gave: \(text)\(value)" + (back.map { "; for \($0)" } ?? ""), entry.span, entry.id.value)
      }
    }
    for entry in dossier.behaviours.entries {
      let effect = entry.effect.value.map { "; we \($0.rawValue)" } ?? ""
      add(
        .behaviour, entry.date, "\(Words.capitalised(Words.prose(words.name(entry.tactic))))\(effect)",
        entry.span,
        entry.id.value)
    }
    for entry in dossier.events.entries {
      add(.event, entry.date, words.text(entry.what), entry.span, entry.id.value)
    }
    for entry in dossier.disclosures.entries {
      add(.told, entry.date, "We told them: \(words.text(entry.what))", entry.span, entry.id.value)
    }
    for entry in dossier.terms.entries {
      add(.term, entry.locked, "\(words.text(entry.name)) locked", entry.span, entry.id.value)
      add(.late, entry.reopened, "\(words.text(entry.name)) reopened", entry.span, entry.id.value)
    }
    for entry in dossier.changes.entries {
      let field = [entry.date, entry.agreed, entry.started].first { $0.value?.firstDay != nil } ?? .missing
      add(
        .change, field, "\(words.text(entry.what)): \(words.word(entry.status))", entry.span, entry.id.value)
    }
    for entry in dossier.claims.entries {
      add(.claim, entry.notified, "Claim: \(words.text(entry.what))", entry.span, entry.id.value)
      add(.claim, entry.settled, "Settled: \(words.text(entry.what))", entry.span, entry.id.value)
    }
    for entry in dossier.obligations.entries {
      let isMet = entry.met.value?.firstDay != nil
      add(
        .obligation, isMet ? entry.met : entry.due,
        "\(words.text(entry.what)), \(isMet ? "theirs, met" : "theirs, due")", entry.span, entry.id.value)
    }
    for entry in dossier.milestones.entries {
      let isMet = entry.met.value?.firstDay != nil
      add(
        .milestone, isMet ? entry.met : entry.due, "\(words.text(entry.what)), \(isMet ? "met" : "due")",
        entry.span, entry.id.value)
    }
    if let outcome = dossier.outcome.value {
      add(.record, outcome.recorded, "Outcome recorded: \(words.word(outcome.result))", nil)
    }
    self.entries = entries.enumerated().sorted {
      ($0.element.days.first, $0.offset) < ($1.element.days.first, $1.offset)
    }.map(\.element)
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
