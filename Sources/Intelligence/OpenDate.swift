import ControlGaps
import Dossiers

/// Something that somebody has to decide or do, and by when.
public struct OpenDate: Sendable {
  public enum Kind: Sendable {
    /// A step of the deal that lies ahead, or should have come.
    case step(Step)
    /// The last day to give notice or decide on renewal.
    case notice
    /// The end of a waiver.
    case waiver(Waiver, WaiverStanding)
    case milestone
    case obligation(Obligation)
    case payment
    /// A claim that is neither settled nor given up; it has no day by which it must be.
    case claim(Claim)
    /// The last day for the notice of a claim, under a clause that gives so many days.
    case notification(clause: Term)
    /// Anything else that is planned.
    case event
  }

  /// Who has to act.
  public enum Actor: Sendable {
    case us, buyer, both
    /// A person or a body by name, on either side.
    case named(String)
  }

  public let deal: DiagnosedDeal
  public let kind: Kind
  /// Nil where no day is on record, or where there is none.
  public let days: DayRange?
  /// The day as first agreed, where it has moved since.
  public let agreed: DayRange?
  /// What it is about, in the dossier's words; nil where they say nothing, and for what its kind tells.
  public let what: String?
  /// In the deal's currency; nil where the entry has none.
  public let amount: Amount?
  /// Nil where the dossier doesn't say.
  public let actor: Actor?
  public let evidence: Evidence

  /// The last day on which it is in time.
  public var deadline: CalendarDay? { days?.last }

  /// Whether it is certain that it should have come before the day.
  public func isOverdue(on day: CalendarDay) -> Bool { deadline.map { $0 < day } ?? false }

  init(
    _ kind: Kind, _ deal: DiagnosedDeal, on days: DayRange?, agreed: DayRange? = nil, what: String? = nil,
    amount: Amount? = nil, by actor: Actor?, _ evidence: Evidence
  ) {
    self.deal = deal
    self.kind = kind
    self.days = days
    self.agreed = agreed
    self.what = what
    self.amount = amount
    self.actor = actor
    self.evidence = evidence
  }

  /// The earliest deadline first; what has none comes last.
  static func isListedBefore(_ a: OpenDate, _ b: OpenDate) -> Bool {
    func key(_ date: OpenDate) -> (Int, Int, String, UInt16) {
      (
        date.days?.last.number ?? .max, date.days?.first.number ?? .max, date.deal.dossier.id,
        date.evidence.span.file
      )
    }
    let (first, second) = (key(a), key(b))
    return first == second ? a.evidence.span.start < b.evidence.span.start : first < second
  }
}

/// What is open on the day: what is overdue and what lies ahead, the earliest first, then what has no day.
///
/// Of a deal that has ended only what is still owed or claimed is left, and its waivers.
func findOpenDates(in deals: [DiagnosedDeal], on day: CalendarDay) -> [OpenDate] {
  deals.flatMap { deal -> [OpenDate] in
    var open = OpenDatesOfDeal(deal, on: day)
    if deal.isRunning {
      open.addSteps()
      open.addNotice()
      open.addMilestones()
      open.addObligations()
      open.addEvents()
    }
    open.addPayments()
    open.addClaims()
    open.addWaivers()
    return open.dates
  }
  .sorted(by: OpenDate.isListedBefore)
}

extension DiagnosedDeal {
  /// Whether anything about it is still to be decided or done.
  public var isRunning: Bool {
    ![.closed, .terminated, .lost, .withdrawn].contains(dossier.status.value)
  }
}
