import ControlGaps
import Dossiers
import Intelligence

/// An open date in words, for pages and for the calendar feed alike.
struct OpenDateWords {
  /// In a word or two, such as `They owe`.
  let kind: String
  /// What is to be decided or done, without a stop at its end.
  let what: String
  /// What else is to be known, in sentences; may be empty.
  let note: String
  /// Empty where nobody is on record.
  let actor: String

  init(_ date: OpenDate, _ facts: SiteFacts) {
    let words = facts.words
    let isPast = date.isOverdue(on: facts.portfolio.asOf)
    let entry = date.evidence.entry.map { " \($0)" } ?? ""
    var notes: [String] = []
    switch date.kind {
    case .notice:
      (kind, what) = ("Notice", "Last day to give it, or to decide on renewal")
      notes = ["No decision is on record."]
    case .step(let step):
      (kind, what) = ("Planned", step.ahead)
      if isPast { notes = [step == .deliveryEnd ? "The deal is not closed." : "It is not on record."] }
      if let agreed = date.agreed { notes.append("First agreed for \(words.day(agreed)).") }
    case .waiver(let waiver, let standing):
      kind = "Waiver"
      what = facts.name(ofRule: date.what ?? "") + (waiver.entry.value.map { ", \($0)" } ?? "")
      notes = [standing.inWords, "Accepted by \(words.name(waiver.by)): “\(words.text(waiver.reason))”."]
    case .milestone: (kind, what) = ("We owe", date.what ?? "A milestone\(entry)")
    case .obligation(let obligation):
      (kind, what) = ("They owe", date.what ?? "An obligation\(entry)")
      if isPast, !date.deal.dossier.isClaimed(obligation, by: facts.portfolio.asOf) {
        notes = ["Not claimed for."]
      }
    case .payment:
      (kind, what) = ("They pay", "Payment\(entry)")
      if isPast { notes = ["Not on record as paid."] }
    case .claim(let claim):
      (kind, what) = (claim.by.value == .buyer ? "Their claim" : "Claim", date.what ?? "A claim\(entry)")
      notes = [describeAge(of: claim, facts)]
    case .notification(let clause):
      (kind, what) = ("Notice of claim", date.what ?? "A claim\(entry)")
      let days = Words.counted(clause.noticeDays.value ?? 0, "day")
      notes = [
        (isPast ? "No notice is on record, and the time for it is over: " : "The last day for it: ")
          + "“\(words.text(clause.name))” gives \(days)."
      ]
    case .event: (kind, what) = ("Event", date.what ?? "An event\(entry)")
    }
    note = notes.joined(separator: " ")
    actor = date.actor?.inWords(of: date.deal, facts) ?? ""
  }
}

/// How long a claim has been open, from its notice or from the day on which its ground was known.
private func describeAge(of claim: Claim, _ facts: SiteFacts) -> String {
  let isNotified = claim.notified.value != nil
  guard let since = (isNotified ? claim.notified : claim.aware).days, since.last <= facts.portfolio.asOf
  else {
    return isNotified ? "Notified, and not settled." : "Not notified yet, and no clock for it is on record."
  }
  let days = Words.counted(facts.portfolio.asOf - since.last, "day")
  let day = facts.words.day(since)
  return isNotified
    ? "Notified \(day), and not settled after \(since.isOneDay ? "" : "at least ")\(days)."
    : "Its ground has been known since \(day), and no notice is on record."
}

extension OpenDate.Actor {
  fileprivate func inWords(of deal: DiagnosedDeal, _ facts: SiteFacts) -> String {
    let buyer = facts.portfolio.buyer(deal.buyer)?.buyer.name ?? deal.buyer
    return switch self {
    case .us: deal.dossier.owner.value?.text ?? ""
    case .buyer: buyer
    case .both: "Both sides"
    case .named(let name): name
    }
  }
}

extension WaiverStanding {
  /// As a column says it.
  var inBrief: String {
    switch self {
    case .inForce: "holds"
    case .expired(.some): "has ended; the gap counts again"
    case .expired(nil): "has ended"
    case .acceptsNothing, .ruleIsOff: "accepts nothing"
    }
  }

  /// In a sentence.
  var inWords: String {
    switch self {
    case .inForce: "Renew it with a reason, or close the gap."
    case .expired(.some): "It has ended, and the gap counts again."
    case .expired(nil): "It has ended, and there is no such gap on this day."
    case .acceptsNothing: "It accepts nothing on this day."
    case .ruleIsOff: "It accepts nothing: the site does not run the rule."
    }
  }
}

extension Dossiers.Step {
  /// As a plan names it.
  fileprivate var ahead: String {
    switch self {
    case .firstContact: "First contact"
    case .criteriaFixed: "Their criteria are fixed"
    case .rfp: "Their request (RFP)"
    case .offer: "Our offer"
    case .negotiation: "First session at the table"
    case .award: "Their selection"
    case .signature: "Signature"
    case .deliveryStart: "Delivery starts"
    case .deliveryEnd: "Delivery ends"
    case .notice: "Last day to give notice"
    case .decided: "Our decision on renewal"
    case .closed: "The deal is closed"
    }
  }
}

extension Words {
  /// As much of a day as is known, kept on one line.
  func day(_ range: DayRange) -> String { Words.unbroken(notation.day(range)) }
}

extension SiteFacts {
  /// A rule by its title; by its id in prose where nobody knows it.
  func name(ofRule id: String) -> String { rulebook[id]?.title ?? Words.capitalised(Words.prose(id)) }
}
