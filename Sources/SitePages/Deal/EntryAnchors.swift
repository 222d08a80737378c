import Dossiers
import SourceText

/// The ids of a deal page's ledger rows: an entry's own id, else its list's name and number.
func anchorEntries(of dossier: Dossier) -> [SourceSpan: String] {
  var anchors: [SourceSpan: String] = [:]
  func add(_ ledger: Ledger<some LedgerEntry>) {
    for (index, entry) in ledger.entries.enumerated() {
      anchors[entry.span] = entry.id.value ?? "\(ledger.name)-\(index + 1)"
    }
  }
  add(dossier.criteria)
  add(dossier.stakeholders)
  add(dossier.alternatives)
  add(dossier.corridor)
  add(dossier.assumptions)
  add(dossier.authority)
  add(dossier.concessions)
  add(dossier.disclosures)
  add(dossier.terms)
  add(dossier.changes)
  add(dossier.milestones)
  add(dossier.obligations)
  add(dossier.claims)
  add(dossier.payments)
  add(dossier.deductions)
  add(dossier.behaviours)
  add(dossier.events)
  add(dossier.waivers)
  return anchors
}
