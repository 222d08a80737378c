import Dossiers
import SourceText

/// The points of the deal's worth that count on the day: section 3 of the rules' conventions.
extension DealOnDay {
  /// What stands under `value`, as far as it counts on the day; otherwise unknown.
  ///
  /// Where the buyer made no selection apart from signature, `signed` stands for `awarded`. `value.*` may be
  /// negative where it measures a margin, so a missing one has no bounds there; costs always have.
  func value(_ point: ValuePoint) -> Quantity {
    let point = standIn(for: point)
    let field = dossier.value[point]
    let path = FieldPath("value", point.rawValue, at: field.span)
    if let amount = amount(point) { return Quantity(amount, path) }
    let isCost = point == .cost || point == .costCurrent
    return Quantity(
      path, heldBackBy: field.value == nil ? path : obstacle(to: point) ?? path,
      from: dossier.basis == .margin && !isCost ? nil : 0, to: nil)
  }

  /// The price at a point: on a basis of margin what the deal is worth to us and its cost.
  func price(_ point: ValuePoint) -> Quantity {
    dossier.basis == .margin ? value(point) + value(.cost) : value(point)
  }

  /// The amount at a point, if there is one on record that counts on the day.
  func amount(_ point: ValuePoint) -> Amount? {
    let point = standIn(for: point)
    return obstacle(to: point) == nil ? dossier.value[point].value : nil
  }

  /// What keeps a value on record from counting yet: the step that it waits for, or the day of its review.
  private func obstacle(to point: ValuePoint) -> FieldPath? {
    func awaited(_ step: Step) -> FieldPath? {
      steps[step]?.isYes == true ? nil : FieldPath("dates", step.rawValue, at: dossier.dates[step].span)
    }
    let review = FieldPath("value.reviewed", at: dossier.value.reviewed.span)
    return switch point {
    case .awarded: awaited(.award)
    case .signed: awaited(.signature)
    case .current, .costCurrent: awaited(.signature) ?? (wasReviewedByTheDay ? nil : review)
    case .final: awaited(.closed)
    case .target, .walkAway, .offered, .cost: nil
    }
  }

  func has(_ point: ValuePoint) -> Bool { amount(point) != nil }

  /// The point that is meant: `signed` for `awarded` where the buyer made no selection apart from signature.
  func standIn(for point: ValuePoint) -> ValuePoint {
    point == .awarded && steps.awardIsSignature ? .signed : point
  }

  /// Whether the latest review tells nothing that came after the day.
  ///
  /// Without its day, whatever the ledgers of delivery date after the day may be in it already; and what is
  /// withheld of them may be dated so.
  private var wasReviewedByTheDay: Bool {
    switch dossier.value.reviewed {
    case .given(.days(let range), _): return range.last <= day
    case .given(.undated, _): return true
    case .given(.unknown, _), .withheld: return false
    case .missing, .none: break
    }
    return areAllByTheDay(dossier.changes) { [$0.date, $0.started, $0.agreed] }
      && areAllByTheDay(dossier.claims) { [$0.aware, $0.notified, $0.settled, $0.withdrawn] }
      && areAllByTheDay(dossier.payments) { [$0.paid] }
      && areAllByTheDay(dossier.deductions) { [$0.date] }
  }

  private func areAllByTheDay<Entry: LedgerEntry>(
    _ ledger: Ledger<Entry>, _ dates: (Entry) -> [Field<When>]
  ) -> Bool {
    !ledger.isWithheld && !ledger.entries.contains { dates($0).contains(where: mayBeAfterTheDay) }
  }

  private func mayBeAfterTheDay(_ field: Field<When>) -> Bool {
    guard case .days(let range)? = field.value else { return field.isWithheld }
    return range.last > day
  }
}
