import Dossiers

/// Which steps a deal has reached on a day, and when: section 6 of the rules' conventions.
///
/// Dates tell first; where none does, the status. Signature proves award and offer, award proves an offer.
struct ReachedSteps: Sendable {
  /// The days on which a step may have been reached; nil where there is no bound.
  struct Bounds: Sendable {
    var first: Int?
    var last: Int?
    static let unknown = Bounds(first: nil, last: nil)
  }

  let offer: Truth
  let negotiation: Truth
  let award: Truth
  let signature: Truth
  let closed: Truth
  /// The formal request; where there was none, the offer.
  let request: Truth
  /// The step that `request` stands for.
  let requestStep: Step
  /// True where the buyer made no selection apart from signature, which then stands for it.
  let awardIsSignature: Bool
  private let bounds: [Bounds]

  init(of dossier: Dossier, on day: CalendarDay) {
    let dates = dossier.dates
    let status = dossier.status.value
    func own(_ step: Step) -> Truth? { ReachedSteps.told(by: dates[step], step, on: day) }
    func isPlan(_ step: Step) -> Bool { own(step)?.isNo == true && dates[step].value != nil }

    closed = own(.closed) ?? Truth([.closed, .terminated, .lost, .withdrawn].contains(status))
    let ended = Set<Status>([.lost, .withdrawn]).contains(status)

    let signature =
      own(.signature)
      ?? Truth(
        !isPlan(.offer) && !isPlan(.award)
          && [.signed, .delivering, .closed, .terminated].contains(status))
    self.signature = signature

    awardIsSignature = dates[.award].isNone
    let award: Truth
    if signature.isYes || awardIsSignature {
      award = signature
    } else {
      award =
        own(.award) ?? Truth(!isPlan(.offer) && status == .awarded) || (isPlan(.award) ? .no : signature)
    }
    self.award = award

    if award.isYes {
      offer = .yes
    } else if let told = own(.offer) {
      offer = told
    } else if dossier.value[.offered].value != nil || dates.hasNegotiated(status) {
      offer = .yes
    } else {
      offer = ended ? .open([FieldPath("dates.offer")]) : .no
    }
    let negotiated = dates.hasNegotiated(status)
    negotiation =
      own(.negotiation) ?? (ended ? .open([FieldPath("dates.negotiation")]) : Truth(negotiated))

    requestStep = dates[.rfp].isNone ? .offer : .rfp
    if offer.isYes || dates[.rfp].isNone {
      request = offer
    } else {
      request =
        own(.rfp) ?? (ended ? .open([FieldPath("dates.rfp")]) : Truth(status != .qualifying))
    }
    bounds = ReachedSteps.bounds(of: dates, on: day, signature: signature, award: award, offer: offer)
  }

  subscript(step: Step) -> Truth? {
    switch step {
    case .rfp: request
    case .offer: offer
    case .negotiation: negotiation
    case .award: award
    case .signature: signature
    case .closed: closed
    default: nil
    }
  }

  func range(of step: Step) -> Bounds {
    step == .award && awardIsSignature ? bounds[Step.signature.index] : bounds[step.index]
  }

  /// What a step's own date says; nil where it is missing.
  private static func told(by field: Field<When>, _ step: Step, on day: CalendarDay) -> Truth? {
    switch field {
    case .missing: return nil
    case .none: return .no
    case .given(.undated, _): return .yes
    case .given(.unknown, let span): return .open([FieldPath("dates.\(step.rawValue)", at: span)])
    case .given(.days(let range), let span):
      if range.last <= day { return .yes }
      return range.first > day ? .no : .open([FieldPath("dates.\(step.rawValue)", at: span)])
    }
  }

  /// Each step is no later than what proves it, also where its own date is a range.
  private static func bounds(
    of dates: Lifecycle, on day: CalendarDay, signature: Truth, award: Truth, offer: Truth
  ) -> [Bounds] {
    var bounds = Step.allCases.map { step -> Bounds in
      guard case .given(.days(let range), _) = dates[step] else { return .unknown }
      return Bounds(first: range.first.number, last: range.last.number)
    }
    var latest = day.number
    for (step, reached) in [(Step.signature, signature), (.award, award), (.offer, offer)]
    where reached.isYes {
      let index = step.index
      bounds[index].last = min(bounds[index].last ?? latest, latest)
      if let first = bounds[index].first, let last = bounds[index].last, last < first {
        bounds[index].last = first
      }
      latest = bounds[index].last ?? latest
    }
    return bounds
  }
}

extension Lifecycle {
  /// Whether the status proves that the two sides have sat down.
  fileprivate func hasNegotiated(_ status: Status) -> Bool {
    [.negotiating, .awarded, .signed, .delivering, .closed, .terminated].contains(status)
  }
}
