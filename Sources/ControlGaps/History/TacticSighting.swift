import Dossiers
import SourceText

/// A time that a dossier names a tactic: for something that the buyer did, or for a concession that answered it.
struct TacticSighting: Sendable {
  let tactic: KnownTactic
  let date: Field<When>
  let evidence: Evidence
}

/// In the order of the lists, behaviours first. An entry without a tactic names none.
func findTactics(in deal: Dossier, _ tactic: (Name) -> KnownTactic) -> [TacticSighting] {
  let (behaviours, concessions) = (deal.behaviours, deal.concessions)
  return behaviours.entries.compactMap { entry in
    entry.tactic.value.map {
      TacticSighting(tactic: tactic($0), date: entry.date, evidence: Evidence(entry, of: behaviours.name))
    }
  }
    + concessions.entries.compactMap { entry in
      entry.tactic.value.map {
        TacticSighting(tactic: tactic($0), date: entry.date, evidence: Evidence(entry, of: concessions.name))
      }
    }
}
