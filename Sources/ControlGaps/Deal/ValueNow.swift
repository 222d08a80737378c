import Dossiers

/// What the deal is worth now: `final` once it has ended, else `current`.
extension DealOnDay {
  /// The points at which that is written; both where the deal may have ended.
  var pointsNow: [ValuePoint] {
    let final = dossier.value[.final]
    if final.value == nil, !final.isWithheld {
      return steps.closed.isYes && dossier.value[.current].isMissing ? [.final] : [.current]
    }
    switch steps.closed {
    case .yes: return [.final]
    case .no: return [.current]
    case .open: return [.current, .final]
    }
  }

  var valueNow: Quantity {
    let points = pointsNow
    guard points.count > 1 else { return value(points[0]) }
    let current = value(.current)
    let field = dossier.value[.final]
    let path = FieldPath("value.final", at: field.span)
    let final = field.value.map { Quantity($0, path) } ?? Quantity(path, from: nil, to: nil)
    return Quantity(
      steps.closed.causes + current.causes + final.causes,
      from: current.least.flatMap { least in final.least.map { min(least, $0) } },
      to: current.greatest.flatMap { greatest in final.greatest.map { max(greatest, $0) } })
  }

  /// As it is written; nil where it is not on record.
  var writtenValueNow: Amount? { amount(pointsNow[0]) }

  var evidenceOfValueNow: [Evidence?] { pointsNow.map(evidence) }
}
