import Dossiers

/// Which steps a deal has reached on a day, and when: section 6 of the rules' conventions.
///
/// Dates tell first; where none does, the status. Signature proves award and offer, award proves an offer,
/// and an offer the request.
struct ReachedSteps: Sendable {
  /// The days on which a step may have been reached; nil where there is no bound.
  struct Bounds: Hashable, Sendable {
    var first: Int?
    var last: Int?
    static let unknown = Bounds(first: nil, last: nil)

    /// Whether it is no single day.
    var isRange: Bool { first == nil || first != last }
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
    func told(_ step: Step) -> Truth? { ReachedSteps.told(by: dates[step], step, on: day) }
    func isPlan(_ step: Step) -> Truth {
      if dates[step].isWithheld { return .open([FieldPath("dates", step.rawValue)]) }
      return Truth(dates[step].value != nil && told(step)?.isNo == true)
    }
    /// What a status says of a step that no date tells of; lost and withdrawn deals leave all before open.
    func told(byStatus isReached: Bool, of step: Step) -> Truth {
      let isUnknown = step != .award && (status == .lost || status == .withdrawn)
      return isUnknown ? .open([FieldPath("dates", step.rawValue)]) : Truth(isReached)
    }

    closed = told(.closed) ?? Truth(status.isEnd)
    negotiation = told(.negotiation) ?? told(byStatus: status.isAtTheTable, of: .negotiation)

    let isPutOff = isPlan(.offer)
    signature =
      told(.signature) ?? (Truth(status.isUnderContract) && !isPutOff && !isPlan(.award))
    awardIsSignature = dates[.award].isNone
    if awardIsSignature || signature.isYes {
      award = signature
    } else {
      let byStatus = told(byStatus: status.isSelected, of: .award) && !isPutOff
      award = told(.award) ?? (byStatus || signature)
    }

    if award.isYes {
      offer = .yes
    } else if let told = told(.offer), !told.isOpen {
      offer = told || award
    } else {
      offer =
        ReachedSteps.isPriced(dossier) || (told(.offer) ?? told(byStatus: status.isAtTheTable, of: .offer))
        || award
    }

    requestStep = dates[.rfp].isNone ? .offer : .rfp
    if requestStep == .offer || offer.isYes {
      request = offer
    } else {
      request = (told(.rfp) ?? told(byStatus: status.isRequested, of: .rfp)) || offer
    }
    bounds = ReachedSteps.bounds(
      of: dates, on: day, isClosed: closed.isYes,
      proofs: [(.signature, signature), (.award, award), (.offer, offer), (.rfp, request)])
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

  /// The days on which a step was reached.
  func days(_ step: Step, _ dates: LifecycleDates) -> Quantity {
    let range = range(of: step)
    return Quantity(
      FieldPath("dates", step.rawValue, at: dates[step].span), from: range.first.map { Int128($0) },
      to: range.last.map { Int128($0) })
  }

  /// What a step's own date says; nil where it is missing.
  private static func told(by field: Field<When>, _ step: Step, on day: CalendarDay) -> Truth? {
    switch field {
    case .missing: return nil
    case .withheld: return .open([FieldPath("dates", step.rawValue)])
    case .none: return .no
    case .given(.undated, _): return .yes
    case .given(.unknown, let span): return .open([FieldPath("dates", step.rawValue, at: span)])
    case .given(.days(let range), let span):
      if range.last <= day { return .yes }
      return range.first > day ? .no : .open([FieldPath("dates", step.rawValue, at: span)])
    }
  }

  /// Whether a priced offer is on record. Its date, if it is withheld, may say that there was none.
  private static func isPriced(_ dossier: Dossier) -> Truth {
    let value = dossier.value[.offered]
    if value.isWithheld { return .open([FieldPath("value.offered")]) }
    return value.value != nil && dossier.dates[.offer].isWithheld
      ? .open([FieldPath("dates.offer")]) : Truth(value.value != nil)
  }

  /// Each step is no later than what proves it, which stands before it in `proofs`, also where its own date is
  /// a range; and no later than the day.
  private static func bounds(
    of dates: LifecycleDates, on day: CalendarDay, isClosed: Bool, proofs: [(step: Step, isReached: Truth)]
  ) -> [Bounds] {
    var bounds = Step.allCases.map { step -> Bounds in
      guard case .given(.days(let range), _) = dates[step] else { return .unknown }
      return Bounds(first: range.first.number, last: range.last.number)
    }
    if isClosed { bounds[Step.closed.index].end(by: day.number) }
    var latest = day.number
    for (step, isReached) in proofs where isReached.isYes {
      bounds[step.index].end(by: latest)
      latest = bounds[step.index].last ?? latest
    }
    return bounds
  }
}

extension ReachedSteps.Bounds {
  /// Ends no later than a day; dates that contradict it stand as they are written.
  fileprivate mutating func end(by day: Int) {
    last = max(min(last ?? day, day), first ?? .min)
  }
}

/// What a status proves; each includes what the later ones prove.
extension Status {
  fileprivate var isUnderContract: Bool {
    switch self {
    case .signed, .delivering, .closed, .terminated: true
    default: false
    }
  }
  fileprivate var isSelected: Bool { isUnderContract || self == .awarded }
  fileprivate var isAtTheTable: Bool { isSelected || self == .negotiating }
  fileprivate var isRequested: Bool { isAtTheTable || self == .bidding }

  fileprivate var isEnd: Bool {
    switch self {
    case .closed, .terminated, .lost, .withdrawn: true
    default: false
    }
  }
}
