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
    /// How many open ones it accounts for.
    public let known: Int
    /// What it has and nobody finds any more, sorted.
    public let gone: [FindingIdentity]
  }

  /// Holds findings against the baseline, each of whose entries accounts for one open finding: first for one
  /// with the same evidence, then for one from whose evidence something has been mended.
  public func compare(with findings: [ReportedFinding]) -> Comparison {
    var unmatched = Dictionary(grouping: self.findings) { Topic($0) }
    func accounts(for identity: FindingIdentity, where matches: (FindingIdentity) -> Bool) -> Bool {
      guard let index = unmatched[Topic(identity)]?.firstIndex(where: matches) else { return false }
      unmatched[Topic(identity)]?.remove(at: index)
      return true
    }
    let identities = findings.map { $0.isOpen ? $0.identity : nil }
    let isSame = identities.map { identity in
      identity.map { identity in accounts(for: identity) { $0 == identity } } ?? false
    }
    let isKnown = zip(identities, isSame).map { identity, isSame in
      isSame || identity.map { identity in accounts(for: identity) { identity.isPart(of: $0) } } ?? false
    }
    return Comparison(
      shown: zip(findings, isKnown).filter { !$0.1 }.map(\.0), known: isKnown.count { $0 },
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
