import GeneratedDossiers

@testable import ControlGaps

extension Rule {
  /// Whether it is about what other rules say: it judges those of them that can be judged, so that the more is
  /// known, the more it may see.
  var asksVerdicts: Bool {
    if case .verdicts = check { true } else { false }
  }

  /// Whether it may read what stands at a place: of lists, those that it says; all else may tell of steps.
  func mayRead(_ place: FieldTree.Place) -> Bool {
    guard case .key(let key)? = place.first, allLists.contains(key) else { return true }
    return lists.contains(key)
  }

  /// The lists of which it reads something; two of them may say that the table is reached.
  var lists: Set<String> {
    if asksVerdicts { return allLists }
    let lists = Set(reads.map { String($0.prefix { $0 != "." }) }).intersection(allLists)
    let ofTheTable: Set = ["concessions", "disclosures"]
    return control == .table && !lists.isDisjoint(with: ofTheTable) ? lists.union(ofTheTable) : lists
  }
}

/// All of a dossier's lists but the waivers, which are no rule's, and accept what any of them finds.
let allLists: Set = [
  "alternatives", "assumptions", "authority", "behaviours", "changes", "claims", "concessions", "corridor",
  "criteria", "deductions", "disclosures", "events", "milestones", "obligations", "payments", "stakeholders",
  "terms",
]
