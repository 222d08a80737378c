import ControlGaps
import Dossiers

/// How often each rule fired with each buyer, of the deals in which it could be judged.
public struct GapsByBuyer: Sendable {
  public struct Count: Sendable {
    public var judged: Int
    /// Deals with a gap that nobody has accepted.
    public var gaps: Int
    /// The first of those by id, for a link where it is the only one.
    public var first: DiagnosedDeal?

    public init(judged: Int = 0, gaps: Int = 0, first: DiagnosedDeal? = nil) {
      self.judged = judged
      self.gaps = gaps
      self.first = first
    }

    public static func + (a: Count, b: Count) -> Count {
      Count(judged: a.judged + b.judged, gaps: a.gaps + b.gaps, first: a.first ?? b.first)
    }
  }

  /// By buyer, in the order of the rulebook.
  private let counts: [String: [Count]]
  /// The rules in the order of the rulebook.
  public let rules: [Rule]

  init(of deals: [DiagnosedDeal], _ rulebook: Rulebook) {
    rules = rulebook.entries.map(\.rule)
    var counts: [String: [Count]] = [:]
    let none = [Count](repeating: Count(), count: rules.count)
    for deal in deals {
      for (index, judged) in deal.diagnosis.verdicts.enumerated() where judged.verdict.isAssessed {
        counts[deal.buyer, default: none][index].judged += 1
        guard judged.verdict.openGap != nil else { continue }
        counts[deal.buyer, default: none][index].gaps += 1
        if counts[deal.buyer, default: none][index].first == nil {
          counts[deal.buyer, default: none][index].first = deal
        }
      }
    }
    self.counts = counts
  }

  /// Of the rule at a place of the rulebook.
  public func count(ofRule index: Int, with buyer: String) -> Count { counts[buyer]?[index] ?? Count() }
}
