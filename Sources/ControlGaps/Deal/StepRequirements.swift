import Dossiers

extension DealOnDay {
  /// We have made an offer.
  var hasOffered: Requirement { Requirement(steps.offer, else: "no offer yet") }
}
