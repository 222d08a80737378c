import Dossiers
import SourceText

/// The two windows in which a deal is negotiated, before selection and after it: section 6 of the rules'
/// conventions.
extension DealOnDay {
  /// The days from selection to signature; where there is none, to the end of the deal, else to the day.
  ///
  /// None where the signature was the selection.
  var awardWindow: Quantity {
    steps.awardIsSignature ? .zero : endOfAwardWindow - days(.award)
  }

  /// The day of signature; where there is none, of the end of the deal, else the day itself.
  var endOfAwardWindow: Quantity {
    switch steps.signature {
    case .yes: dayOfSignature
    case .no: lastDay
    case .open: .lesser(dayOfSignature, lastDay)
    }
  }

  /// The line of signature, or of the end where nothing was signed; nil where neither is on record.
  var evidenceOfAwardWindowEnd: Evidence? {
    if !steps.signature.isNo { return evidence(of: .signature) }
    return steps.closed.isNo ? nil : evidence(of: .closed)
  }

  /// The days from negotiation, or from the first concession of either side where that is earlier or
  /// negotiation is missing, to selection.
  var tableWindow: Quantity { days(.award) - startOfTable }

  /// A signature without a day was no earlier than the selection that it proves.
  private var dayOfSignature: Quantity {
    let (award, signature) = (steps.range(of: .award), steps.range(of: .signature))
    return Quantity(
      FieldPath("dates.signature", at: dossier.dates[.signature].span),
      from: (signature.first ?? award.first).map { Int128($0) }, to: signature.last.map { Int128($0) })
  }

  private var startOfTable: Quantity {
    let concessions = dossier.concessions
    let unrecorded = Quantity(FieldPath(concessions.name, at: concessions.span), from: nil, to: nil)
    let given = concessions.entries.filter { !isThere($0).isNo }
    let starts =
      (hasNegotiationDate ? [days(.negotiation)] : [])
      + given.map { days($0.date, path("concessions", "date", $0)) }
      + (concessions.isWhole && !given.isEmpty ? [] : [unrecorded])
    return starts.dropFirst().reduce(starts[0], Quantity.lesser)
  }

  /// Whether negotiation began on a day of its own, on record or not; one that is planned has not begun.
  private var hasNegotiationDate: Bool {
    let date = dossier.dates[.negotiation]
    return !date.isMissing && !steps.negotiation.isNo
  }
}
