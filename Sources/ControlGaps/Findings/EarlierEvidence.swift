import Dossiers

/// A place in the dossier of an earlier deal, which a finding rests on beside its own.
public struct EarlierEvidence: Sendable {
  public let dossier: Dossier
  public let evidence: Evidence

  public init(_ evidence: Evidence, of dossier: Dossier) {
    self.dossier = dossier
    self.evidence = evidence
  }
}
