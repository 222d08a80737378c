import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// What needs a decision: dates that are near or past, and severe gaps of deals that still run.
struct Decisions: View {
  struct Gap: View {
    let deal: Link
    let buyer: Link
    let status: String
    let condition: String
    let rule: Link
    let severe: String
    let owner: String
    let evidenced: String
    let atRisk: String

    static let fields: [ViewField<Self>] = [
      .view("deal", "The deal, with its page.") { $0.deal },
      .view("buyer", "The buyer, with its page.") { $0.buyer },
      .text("status", "Where it stands.") { $0.status },
      .text("condition", "What was seen: the severe finding with the most money.") { $0.condition },
      .view("rule", "The rule that found it, with its page.") { $0.rule },
      .text("severe", "How many severe gaps the deal has.") { $0.severe },
      .text("owner", "Who owns the deal; may be empty.") { $0.owner },
      .text("evidenced", "Money lost and evidenced over the deal; may be empty.") { $0.evidenced },
      .text("atRisk", "Money that may be lost over the deal; may be empty.") { $0.atRisk },
    ]
  }

  let lead: String
  let dates: [OpenDateRow]
  let moreDates: String
  let calendar: Link
  let gapsLead: String
  let gaps: [Gap]
  let moreGaps: String
  let currencies: String

  static let fields: [ViewField<Self>] = [
    .text("lead", "How many dates are near or past, in a sentence.") { $0.lead },
    .flag("hasDates", "Whether any date is near or past.") { !$0.dates.isEmpty },
    .list("dates", "Those dates, the earliest first.") { $0.dates },
    .text("moreDates", "How many more there are; may be empty.") { $0.moreDates },
    .view("calendar", "The calendar, with all that is ahead.") { $0.calendar },
    .text("gapsLead", "How many running deals have a severe gap, in a sentence.") { $0.gapsLead },
    .flag("hasGaps", "Whether any running deal has a severe gap.") { !$0.gaps.isEmpty },
    .list("gaps", "Those deals: unsigned ones first, then by money.") { $0.gaps },
    .text("moreGaps", "How many more there are; may be empty.") { $0.moreGaps },
    .text("currencies", "In which currency amounts are, where not all are in the site's; may be empty.") {
      $0.currencies
    },
  ]

  /// Dates further off than this are for the calendar.
  static let horizon = 90
  private static let mostDates = 16
  private static let mostGaps = 12

  /// How many dates are near, and how many of them past. A payment counts once it is late.
  let due: Int
  let past: Int

  init(_ facts: SiteFacts, on route: Route) {
    let portfolio = facts.portfolio
    let limit = portfolio.asOf.number + Decisions.horizon
    let near = portfolio.openDates.filter { date in
      date.deadline.map { $0.number <= limit } ?? false && date.isForDecision(on: portfolio.asOf)
    }
    due = near.count
    past = near.count { $0.isOverdue(on: portfolio.asOf) }
    let until = facts.settings.notation.day(CalendarDay(number: limit))
    lead =
      near.isEmpty
      ? "Nothing is due by \(until)."
      : "\(Words.counted(near.count, "date")) by \(until)\(past == 0 ? "" : ", \(past) of them past")."
    dates = near.prefix(Decisions.mostDates).map { OpenDateRow($0, facts, on: route, namesBuyer: true) }
    let further = near.count - dates.count
    moreDates = further > 0 ? "And \(further) more" : ""
    calendar = Link(text: "calendar", href: route.link(to: .calendar))
    let running = portfolio.deals.filter { deal in
      deal.isOurs && deal.isRunning && deal.diagnosis.controls.contains { $0.severe > 0 }
    }
    func rank(_ deal: DiagnosedDeal) -> (Int, Money, Money, String) {
      let isUnsigned = deal.dossier.status.value.stage < .delivery
      let loss = portfolio.conversion.loss(of: deal) ?? .nothing
      return (isUnsigned ? 0 : 1, -loss.evidenced.money, -loss.atRisk.money, deal.dossier.id)
    }
    let all = portfolio.deals.count { $0.isOurs && $0.isRunning }
    gapsLead =
      running.isEmpty
      ? "No deal that still runs has a severe gap open."
      : all == 1
        ? "The one deal that still runs has a severe gap open."
        : "\(running.count) of \(all) deals that still run \(running.count == 1 ? "has" : "have") a severe gap open."
    gaps = running.map { (deal: $0, rank: rank($0)) }.sorted { $0.rank < $1.rank }.prefix(Decisions.mostGaps)
      .compactMap { Gap($0.deal, facts, on: route) }
    moreGaps = running.count > gaps.count ? "and \(running.count - gaps.count) more" : ""
    let home = facts.settings.currency
    currencies =
      (running + near.map(\.deal)).contains { $0.dossier.currency != home }
      ? "Each deal in its own currency, in its sentence too; \(home) where a column names none." : ""
  }
}

extension OpenDate {
  /// Whether somebody has to do something about it: a payment once it is late, a waiver while a gap is behind it.
  fileprivate func isForDecision(on day: CalendarDay) -> Bool {
    switch kind {
    case .notice, .milestone, .obligation, .notification: true
    case .payment: isOverdue(on: day)
    case .waiver(_, .inForce), .waiver(_, .expired(.some)): true
    case .waiver, .step, .claim, .event: false
    }
  }
}

extension Decisions.Gap {
  /// Nil where no severe finding is open.
  init?(_ deal: DiagnosedDeal, _ facts: SiteFacts, on route: Route) {
    let diagnosis = deal.diagnosis
    let severe = diagnosis.verdicts.filter { $0.verdict.openGap?.severity == .severe }
    guard let worst = worstFinding(of: severe) else { return nil }
    let notation = facts.settings.notation
    let currency = deal.dossier.currency == facts.settings.currency ? "" : "\(deal.dossier.currency)\u{A0}"
    self.deal = route.link(to: deal)
    buyer = facts.link(toBuyerOf: deal, from: route)
    status = deal.dossier.status.value.inWords
    condition = worst.finding.condition
    rule = Link(text: worst.judged.rule.title, href: route.link(to: .rule(worst.judged.rule.id)))
    self.severe = severe.count == 1 ? "" : "the first of \(severe.count) severe gaps"
    owner = deal.dossier.owner.value?.text ?? ""
    let loss = diagnosis.loss
    evidenced = loss.evidenced.money > .zero ? currency + notation.brief(loss.evidenced) : ""
    atRisk = loss.atRisk.money > .zero ? currency + notation.brief(loss.atRisk) : ""
  }
}
