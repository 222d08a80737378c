import Dossiers
import SourceText

/// What the rules on the buyer's criteria share.
extension DealOnDay {
  /// The request is reached, or the criteria were fixed before it.
  var criteriaAreKnowable: Requirement {
    let fixed = dossier.dates[.criteriaFixed]
    return Requirement(
      steps.request || happened(fixed, FieldPath("dates.criteria_fixed", at: fixed.span)),
      else: "no request yet")
  }

  var hasCriteria: Requirement {
    Requirement(thereIs(in: dossier.criteria) { _ in .yes }, else: "the buyer had no criteria")
  }

  /// The weight of the criteria of some kind, in ten-thousandths of a per cent.
  ///
  /// Weights are points of 100. Missing ones share what the known ones leave of it, and so do the criteria
  /// that a partial list does not hold.
  func weight(ofCriteria isMeant: (Criterion) -> Truth) -> Quantity {
    let criteria = dossier.criteria
    let known = criteria.entries.reduce(Int64(0)) { $0 + ($1.weight.value?.tenThousandths ?? 0) }
    var sum = Quantity.zero
    var sharers: [FieldPath] = []
    for criterion in criteria.entries {
      let meant = isMeant(criterion)
      if let weight = criterion.weight.value {
        sum += Quantity(weight).counted(where: meant)
      } else if !meant.isNo, !criterion.weight.isNone {
        sharers += [path("criteria", "weight", criterion)] + meant.causes
      }
    }
    if !criteria.isWhole { sharers.append(FieldPath(criteria.name, at: criteria.span)) }
    let left = max(0, Percent(100).tenThousandths - known)
    return sharers.isEmpty ? sum : sum + Quantity(sharers, from: 0, to: Int128(left))
  }
}

/// `60%`; where weights are missing `at most 40%`, `55% or more`, or `30% to 70%`.
func inPercent(_ weight: Quantity, _ notation: Notation) -> String {
  func words(_ end: Int128?) -> String {
    notation.percent(Percent(tenThousandths: Int64(clamping: end ?? 0)))
  }
  let (least, greatest) = (words(weight.least), words(weight.greatest))
  if least == greatest { return least }
  if weight.least == 0 { return "at most \(greatest)" }
  let isOpenUpwards = weight.greatest == Int128(Percent(100).tenThousandths)
  return isOpenUpwards ? "\(least) or more" : "\(least) to \(greatest)"
}
