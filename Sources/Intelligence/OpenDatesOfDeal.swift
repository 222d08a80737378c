import ControlGaps
import Dossiers

/// Gathers what is open in one deal.
struct OpenDatesOfDeal {
  private let deal: DiagnosedDeal
  private let day: CalendarDay
  private(set) var dates: [OpenDate] = []

  private var dossier: Dossier { deal.dossier }

  init(_ deal: DiagnosedDeal, on day: CalendarDay) {
    self.deal = deal
    self.day = day
  }

  mutating func addNotice() {
    let notice = dossier.dates[.notice]
    guard let span = notice.span, !notice.isNone, !dossier.dates[.decided].hasHappened(by: day) else {
      return
    }
    add(.notice, notice, by: .us, Evidence("dates.notice", at: span))
  }

  mutating func addMilestones() {
    for entry in dossier.milestones.entries where !entry.met.hasHappened(by: day) {
      add(.milestone, entry.due, what: entry.what.value, by: .us, Evidence(of: entry, in: dossier.milestones))
    }
  }

  mutating func addPayments() {
    for entry in dossier.payments.entries where !entry.paid.hasHappened(by: day) {
      add(
        .payment, entry.due, amount: entry.amount.value, by: .buyer,
        Evidence(of: entry, in: dossier.payments))
    }
  }

  mutating func addEvents() {
    for entry in dossier.events.entries {
      guard let days = entry.date.days, days.first > day else { continue }
      add(
        .event, entry.date, what: entry.what.value, by: entry.from.value == .buyer ? .buyer : .us,
        Evidence(of: entry, in: dossier.events))
    }
  }

  mutating func addWaivers() {
    for waiver in dossier.waivers.entries {
      add(
        .waiver(waiver, deal.diagnosis.standing(of: waiver)), waiver.until, what: waiver.rule.value,
        by: waiver.by.value.map { .named($0.text) }, Evidence(of: waiver, in: dossier.waivers))
    }
  }

  /// What the buyer owes; with what is late, the last day for a notice of it, while there is one.
  mutating func addObligations() {
    let clause = dossier.noticeClause
    for entry in dossier.obligations.entries {
      let evidence = Evidence(of: entry, in: dossier.obligations)
      if !entry.met.hasHappened(by: day) {
        let owner = entry.owner.value.map { OpenDate.Actor.named($0.text) }
        add(
          .obligation(entry), entry.due, what: entry.what.value, amount: entry.cost.value,
          by: owner ?? .buyer, evidence)
      }
      guard let clause, let last = lastDayForNotice(of: entry, under: clause), last >= day else { continue }
      dates.append(
        OpenDate(
          .notification(clause: clause), deal, on: DayRange(last), what: entry.what.value,
          amount: entry.cost.value, by: .us, evidence))
    }
  }

  /// Nil where it isn't late, costs nothing or is claimed, and where a claim for it has a clock of its own.
  private func lastDayForNotice(of entry: Obligation, under clause: Term) -> CalendarDay? {
    guard let due = entry.due.days?.last, let days = clause.noticeDays.value, due < day,
      entry.met.days.map({ $0.last > due }) ?? true, entry.cost.value?.money != .zero, !entry.cost.isNone,
      !dossier.isClaimed(entry, by: day),
      !dossier.claims.entries.contains(where: { isPrepared($0, for: entry) })
    else { return nil }
    return CalendarDay(number: due.number + days)
  }

  private func isPrepared(_ claim: Claim, for entry: Obligation) -> Bool {
    claim.by.value != .buyer && claim.aware.days != nil && claim.forEntry.value != nil
      && claim.forEntry.value == entry.id.value
  }

  /// A claim that we know the ground of and have not notified runs against the clock of its clause.
  mutating func addClaims() {
    let clause = dossier.noticeClause
    for entry in dossier.claims.entries
    where !entry.settled.hasHappened(by: day) && !entry.withdrawn.hasHappened(by: day) {
      let evidence = Evidence(of: entry, in: dossier.claims)
      let isOurs = entry.by.value != .buyer
      if isOurs, !entry.notified.hasHappened(by: day), let aware = entry.aware.days?.last, let clause,
        let days = clause.noticeDays.value
      {
        dates.append(
          OpenDate(
            .notification(clause: clause), deal, on: DayRange(CalendarDay(number: aware.number + days)),
            what: entry.what.value, amount: entry.value.value, by: .us, evidence))
      } else {
        dates.append(
          OpenDate(
            .claim(entry), deal, on: nil, what: entry.what.value, amount: entry.value.value,
            by: entry.by.value.map { $0 == .buyer ? .us : .buyer }, evidence))
      }
    }
  }

  mutating func addSteps() {
    for step in Step.allCases where step != .notice {
      let plan = dossier.planned[step]
      if let span = dossier.dates[step].span, let days = dossier.dates[step].days {
        guard isAhead(days, step) || (step == .deliveryEnd && days.last < day) else { continue }
        add(
          step, on: days, agreed: plan.days == days ? nil : plan.days,
          Evidence("dates.\(step.rawValue)", at: span))
      } else if let span = plan.span, let days = plan.days, dossier.dates[step].isMissing,
        !dossier.status.value.hasReached(step)
      {
        add(step, on: days, agreed: nil, Evidence("planned.\(step.rawValue)", at: span))
      }
    }
  }

  /// A month that has begun is ahead until the status says that its step was reached.
  private func isAhead(_ days: DayRange, _ step: Step) -> Bool {
    if days.first > day { return true }
    guard days.last >= day, !days.isOneDay || step == .deliveryEnd else { return false }
    return !dossier.status.value.hasReached(step)
  }

  private mutating func add(_ step: Step, on days: DayRange, agreed: DayRange?, _ evidence: Evidence) {
    dates.append(OpenDate(.step(step), deal, on: days, agreed: agreed, by: step.actor, evidence))
  }

  private mutating func add(
    _ kind: OpenDate.Kind, _ due: Field<When>, what: String? = nil, amount: Amount? = nil,
    by actor: OpenDate.Actor?, _ evidence: Evidence
  ) {
    dates.append(
      OpenDate(kind, deal, on: due.days, what: what, amount: amount, by: actor, evidence))
  }
}
