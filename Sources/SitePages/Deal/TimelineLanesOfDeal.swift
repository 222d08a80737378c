import Charts
import Dossiers
import SourceText

/// The rows of bars below a deal's timeline: its terms, and what each side owed in delivery.
struct TimelineLanesOfDeal {
  private let deal: DealFacts
  private let bands: StageBands
  private var dossier: Dossier { deal.dossier }

  init(_ deal: DealFacts, _ bands: StageBands) {
    self.deal = deal
    self.bands = bands
  }

  var groups: [Lifecycle.LaneGroup] {
    [
      Lifecycle.LaneGroup(heading: "Terms", lanes: terms),
      Lifecycle.LaneGroup(heading: "In delivery", lanes: delivery),
    ].filter { !$0.lanes.isEmpty }
  }

  /// Terms run to signature, or to the day where that has not come.
  private var terms: [Lifecycle.Lane] {
    let opens = bands.bands.first { $0.stage >= .table }?.days.lowerBound
    guard let opens else { return [] }
    let settles = dossier.dates[.signature].days?.first.number ?? deal.asOf.number
    return dossier.terms.entries.compactMap { term in
      let name = term.name.value ?? deal.words.word(term.protects)
      let spans = spans(of: term, from: opens, to: max(settles, opens))
      return spans.isEmpty ? nil : Lifecycle.Lane(name: name, spans: spans)
    }
  }

  private func spans(of term: Term, from opens: Int, to settles: Int) -> [Lifecycle.Span] {
    let href = deal.finder.anchors[term.span].map { "#\($0)" }
    let text = deal.words.text(term.name)
    func span(_ days: ClosedRange<Int>, _ kind: Lifecycle.SpanKind) -> Lifecycle.Span {
      Lifecycle.Span(days: days, kind: kind, text: "\(text): \(kind.rawValue)", href: href)
    }
    let locked = term.locked.days?.first.number
    let reopened = term.reopened.days?.first.number
    let inForce: Lifecycle.SpanKind = term.favours.value == .buyer ? .lockedAgainstUs : .locked
    guard term.status.value != .absent else { return [] }
    guard let locked else {
      return opens < settles ? [span(opens...settles, .open)] : []
    }
    var spans: [Lifecycle.Span] = opens < locked ? [span(opens...locked, .open)] : []
    let end = max(settles, locked)
    if let reopened, reopened > locked {
      spans.append(span(locked...reopened, inForce))
      spans.append(span(reopened...max(end, reopened), .reopened))
    } else {
      spans.append(span(locked...end, inForce))
    }
    return spans
  }

  private var delivery: [Lifecycle.Lane] {
    let today = deal.asOf.number
    let owed = dossier.obligations.entries.compactMap { entry in
      owing(entry.due, entry.met, entry, until: today, what: deal.words.text(entry.what))
    }
    let ours = dossier.milestones.entries.compactMap { entry in
      owing(entry.due, entry.met, entry, until: today, what: deal.words.text(entry.what))
    }
    let claims = dossier.claims.entries.flatMap { claimed($0, until: today) }
    let invoices = dossier.payments.entries.compactMap { entry in
      owing(entry.due, entry.paid, entry, until: today, what: "Payment \(deal.words.money(entry.amount))")
    }
    return [("They owe", owed), ("We owe", ours), ("Claims", claims), ("Invoices", invoices)]
      .filter { !$0.1.isEmpty }.map { Lifecycle.Lane(name: $0.0, spans: $0.1) }
  }

  /// From the day something was due to the day it came; a mark where it came in time or is still to come.
  private func owing(
    _ due: Field<When>, _ met: Field<When>, _ entry: some LedgerEntry, until today: Int, what: String
  ) -> Lifecycle.Span? {
    guard let due = due.days?.first.number else { return nil }
    let href = deal.finder.anchors[entry.span].map { "#\($0)" }
    let label = entry.id.value ?? ""
    guard let met = met.days?.first.number, met <= today else {
      return Lifecycle.Span(
        days: due...max(due, today), kind: due > today ? .planned : .outstanding, label: label, text: what,
        href: href)
    }
    return Lifecycle.Span(
      days: due < met ? due...met : met...met, kind: due < met ? .late : .met, label: label, text: what,
      href: href)
  }

  private func claimed(_ claim: Claim, until today: Int) -> [Lifecycle.Span] {
    let href = deal.finder.anchors[claim.span].map { "#\($0)" }
    let text = deal.words.text(claim.what)
    let label = claim.id.value ?? ""
    let aware = claim.aware.days?.first.number
    let notified = claim.notified.days?.first.number
    let ended = [claim.settled, claim.withdrawn].lazy.compactMap { $0.days?.first.number }.first
    var spans: [Lifecycle.Span] = []
    if let aware, aware < notified ?? today {
      spans.append(
        Lifecycle.Span(
          days: aware...(notified ?? today), kind: .waiting, label: notified == nil ? label : "", text: text,
          href: href))
    }
    if let notified, notified <= ended ?? today {
      spans.append(
        Lifecycle.Span(
          days: notified...(ended ?? today), kind: ended == nil ? .outstanding : .locked, label: label,
          text: text,
          href: href))
    }
    return spans
  }
}
