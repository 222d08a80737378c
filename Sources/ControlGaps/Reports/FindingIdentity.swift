/// What a finding is known by from one run to the next: its deal, its rule and what its evidence is called.
///
/// Neither lines nor sums nor sentences are part of it, for an edit elsewhere changes them.
public struct FindingIdentity: Hashable, Comparable, Sendable {
  public let deal: String
  public let rule: String
  /// Sorted.
  public let evidence: [String]

  public init(deal: String, rule: String, evidence: [String]) {
    self.deal = deal
    self.rule = rule
    self.evidence = evidence.sorted()
  }

  public static func < (a: FindingIdentity, b: FindingIdentity) -> Bool {
    if (a.deal, a.rule) != (b.deal, b.rule) { return (a.deal, a.rule) < (b.deal, b.rule) }
    return a.evidence.lexicographicallyPrecedes(b.evidence)
  }

  /// Whether the other one was about all that this one is about, and perhaps about more that is mended now.
  func isPart(of other: FindingIdentity) -> Bool {
    guard deal == other.deal, rule == other.rule else { return false }
    var rest = other.evidence
    return evidence.allSatisfy { name in
      guard let index = rest.firstIndex(of: name) else { return false }
      rest.remove(at: index)
      return true
    }
  }
}

extension ReportedFinding {
  /// A gap of design cites an absence, and where that is cited changes with the deal's steps: it is known by
  /// its rule alone.
  public var identity: FindingIdentity {
    FindingIdentity(
      deal: dossier.id, rule: rule.id,
      evidence: finding.kind == .design ? [] : finding.citations.all.map(name))
  }

  /// An entry's id or a field's path, which stay whatever is written there; for an entry without an id, its
  /// text, with single blanks for all white space.
  private func name(of evidence: Evidence) -> String {
    guard evidence.isEntry, evidence.entry == nil else { return evidence.label }
    let words = dossier.quote(evidence.span).split(whereSeparator: \.isWhitespace)
    return "\(evidence.label): \(words.joined(separator: " "))"
  }
}
