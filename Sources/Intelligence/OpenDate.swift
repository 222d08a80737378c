import ControlGaps
import Dossiers

/// A day on which somebody has to decide or do something.
public struct OpenDate: Sendable {
  public enum Kind: String, Sendable {
    case notice, waiver, milestone, obligation, payment
  }

  public let deal: DiagnosedDeal
  public let kind: Kind
  public let day: CalendarDay
  /// What it is about, in the dossier's words; a waiver's rule by its id.
  public let what: String
  /// In the deal's currency; nil where the entry has none.
  public let amount: Amount?
  public let evidence: Evidence
}

/// What is open from the day on, and what is overdue, the earliest first; deals that have ended are left out.
func findOpenDates(in deals: [DiagnosedDeal], on day: CalendarDay) -> [OpenDate] {
  deals.filter(\.isRunning).flatMap { openDates(of: $0, on: day) }
    .sorted { ($0.day, $0.deal.dossier.id, $0.what) < ($1.day, $1.deal.dossier.id, $1.what) }
}

extension DiagnosedDeal {
  /// Whether anything about it is still to be decided or done.
  public var isRunning: Bool {
    ![.closed, .terminated, .lost, .withdrawn].contains(dossier.status.value)
  }
}

private func openDates(of deal: DiagnosedDeal, on day: CalendarDay) -> [OpenDate] {
  let dossier = deal.dossier
  var dates: [OpenDate] = []
  func add(
    _ kind: OpenDate.Kind, _ field: Field<When>, _ what: String, _ amount: Amount?, _ evidence: Evidence
  ) {
    guard case .given(.days(let range), _) = field else { return }
    dates.append(
      OpenDate(deal: deal, kind: kind, day: range.last, what: what, amount: amount, evidence: evidence))
  }
  let isDecided =
    dossier.dates[.decided].value?.firstDay.map { $0 <= day } ?? !dossier.dates[.decided].isMissing
  if !isDecided, let span = dossier.dates[.notice].span {
    add(
      .notice, dossier.dates[.notice], "Last day to give notice or decide on renewal", nil,
      Evidence("dates.notice", at: span))
  }
  for waiver in dossier.waivers.entries {
    add(
      .waiver, waiver.until, waiver.rule.value ?? "a rule", nil,
      Evidence("waivers", at: waiver.span))
  }
  for entry in dossier.milestones.entries where entry.met.isMissing {
    add(.milestone, entry.due, entry.what.value ?? "We owe", nil, Evidence("milestones", at: entry.span))
  }
  for entry in dossier.obligations.entries where entry.met.isMissing {
    add(
      .obligation, entry.due, entry.what.value ?? "The buyer owes", entry.cost.value,
      Evidence("obligations", at: entry.span))
  }
  for entry in dossier.payments.entries where entry.paid.isMissing {
    add(.payment, entry.due, "Payment", entry.amount.value, Evidence("payments", at: entry.span))
  }
  return dates
}
