import ControlGaps
import Dossiers

/// A deal with what the rulebook says of it, and the buyer that it belongs to.
///
/// A class, because indexes hold the same deal many times over, and a dossier is large.
public final class DiagnosedDeal: Sendable {
  public let dossier: Dossier
  public let diagnosis: Diagnosis
  /// The id of the buyer's page.
  public let buyer: String

  public init(_ dossier: Dossier, _ diagnosis: Diagnosis, buyer: String) {
    self.dossier = dossier
    self.diagnosis = diagnosis
    self.buyer = buyer
  }

  /// Whether it counts in sums, scores and history: somebody else's contract does not.
  public var isOurs: Bool { dossier.origin == .own }

  /// The last of the dates by which a deal is placed in time: signature, award, offer, then first contact.
  public var year: Int? { placedOn.map { $0.components.year } }

  public var placedOn: CalendarDay? {
    for step in [Step.signature, .award, .offer, .rfp, .firstContact] {
      if case .given(.days(let range), _) = dossier.dates[step] { return range.first }
    }
    return nil
  }
}
