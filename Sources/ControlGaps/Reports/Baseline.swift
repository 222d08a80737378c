/// The findings that somebody knew of on a day, so that a check can tell what is new since.
public struct Baseline: Sendable, Equatable {
  /// Sorted; one that was found twice is there twice.
  public let findings: [FindingIdentity]

  public init(_ findings: [FindingIdentity]) {
    self.findings = findings.sorted()
  }

  /// What some findings come to, held against a baseline.
  public struct Comparison: Sendable {
    /// Those that the baseline does not account for, waived ones included, in their own order.
    public let shown: [ReportedFinding]
    /// Those of them that it knows with less evidence, in the same order.
    public let grown: [ReportedFinding]
    /// How many open ones it accounts for.
    public let known: Int
    /// What it has and nobody finds any more, sorted.
    public let gone: [FindingIdentity]
  }

  /// Holds findings against the baseline, each of whose entries is matched with one open finding: first with
  /// one of the same evidence, then with one from whose evidence something has been mended, for both of which
  /// it accounts; last with one that has grown beyond it.
  public func compare(with findings: [ReportedFinding]) -> Comparison {
    var unmatched = Dictionary(grouping: self.findings) { Topic($0) }
    func isMatched(_ identity: FindingIdentity, where matches: (FindingIdentity) -> Bool) -> Bool {
      guard let index = unmatched[Topic(identity)]?.firstIndex(where: matches) else { return false }
      unmatched[Topic(identity)]?.remove(at: index)
      return true
    }
    let identities = findings.map { $0.isOpen ? $0.identity : nil }
    let isSame = identities.map { identity in
      identity.map { identity in isMatched(identity) { $0 == identity } } ?? false
    }
    let isKnown = zip(identities, isSame).map { identity, isSame in
      isSame || identity.map { identity in isMatched(identity) { identity.isPart(of: $0) } } ?? false
    }
    let shown = zip(findings, identities).enumerated().filter { !isKnown[$0.offset] }.map(\.element)
    let grown = shown.filter { _, identity in
      identity.map { identity in
        isMatched(identity) { !$0.evidence.isEmpty && $0.isPart(of: identity) }
      } ?? false
    }
    return Comparison(
      shown: shown.map(\.0), grown: grown.map(\.0), known: isKnown.count { $0 },
      gone: unmatched.values.joined().sorted())
  }

  /// What findings have to share to be held against each other.
  private struct Topic: Hashable {
    let deal: String
    let rule: String

    init(_ identity: FindingIdentity) {
      deal = identity.deal
      rule = identity.rule
    }
  }
}
