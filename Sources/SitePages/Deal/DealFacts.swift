import ControlGaps
import Dossiers
import Intelligence
import SourceText

/// What the parts of a deal's page are built from.
///
/// A class, because every part holds it.
final class DealFacts {
  let facts: SiteFacts
  let deal: DiagnosedDeal
  let finder: PlaceFinder
  let words: Words
  let route: Route
  let concessions: GivesAndGets
  /// In the order of the ledger.
  let moves: [ConcessionMove]

  /// A place in an earlier deal's dossier, one click away on its page.
  func place(of earlier: EarlierEvidence) -> SourcePlace {
    let (dossier, evidence) = (earlier.dossier, earlier.evidence)
    let finder = PlaceFinder(dossier: dossier, pattern: nil, anchors: [:])
    return SourcePlace(
      label: "\(dossier.title.value): \(evidence.label)", place: finder.name(of: evidence.span),
      href: route.link(to: evidence.span, of: dossier), quotation: dossier.quote(evidence.span))
  }

  var dossier: Dossier { deal.dossier }
  var asOf: CalendarDay { facts.portfolio.asOf }

  init(_ deal: DiagnosedDeal, _ facts: SiteFacts) {
    self.facts = facts
    self.deal = deal
    words = facts.words
    route = .deal(deal.dossier.id)
    concessions = GivesAndGets(deal.dossier, deal.diagnosis.path)
    moves = ConcessionMove.all(of: concessions)
    finder = PlaceFinder(
      dossier: deal.dossier, pattern: facts.settings.sourceURL, anchors: anchorEntries(of: deal.dossier))
  }
}

extension Dossier {
  /// What its values measure, as a sentence calls it.
  var priceInWords: String { basis == .margin ? "margin" : "price" }
}
