/// Where a deal stands, in its author's word.
public enum Status: String, CaseIterable, Sendable {
  case qualifying, bidding, negotiating, awarded, signed, delivering, closed, terminated, lost, withdrawn
}

/// What the money of a deal measures.
public enum Basis: String, CaseIterable, Sendable {
  case revenue, margin
}

/// Whose contract a dossier tells of.
public enum Origin: String, CaseIterable, Sendable {
  case own
  /// Somebody else's contract, from public data.
  case imported
}
