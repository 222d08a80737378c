import ControlGaps
import Dossiers

/// How one control did over the portfolio.
public struct ControlRecord: Sendable {
  public let control: Stage
  /// Deals in which any of its rules could be judged: the n of every k of n, for a gap needs no score to stand.
  public let assessed: Int
  /// Deals in which enough of it could be judged for a score.
  public let judged: Int
  /// Deals whose stage is reached, and too little of it on record for a score.
  public let tooLittle: Int
  public let notReached: Int
  public let severe: Int
  /// Deals with a moderate gap and no severe one.
  public let moderate: Int
  public let primary: Int
  /// In the site's currency.
  public let loss: LossTotal
  /// Its scored rules with at least one gap that nobody has accepted, the most evidenced money first, then the most deals.
  public let rules: [RuleRecord]
}

/// On which deals a rule fired.
public struct RuleRecord: Sendable {
  /// A deal on which it fired, and the money of its findings in the site's currency; nil without a rate.
  public struct Case: Sendable {
    public let deal: DiagnosedDeal
    public let findings: [Finding]
    public let loss: LossTotal?

    /// Whether somebody accepted all of it.
    public var isWaived: Bool { findings.allSatisfy(\.isWaived) }
  }

  public let rule: Rule
  public let thresholds: Thresholds
  /// The most evidenced money first, then severe before moderate, then by the deal's id.
  public let cases: [Case]
  /// Deals in which it was judged, the cases included.
  public let judged: Int
  /// Those of the cases that nobody has accepted.
  public let open: Int
  public let satisfied: Int
  public let notAssessable: Int
  public let loss: LossTotal
  /// How often it fired in deals that went on to lose value; nil where nothing of a deal's value path comes after.
  public let laterLosses: LaterLossComparison?

  init(
    _ entry: Rulebook.Entry, index: Int, in deals: [DiagnosedDeal], _ conversion: CurrencyConversion,
    laterLosses: LaterLossComparison?
  ) {
    self.laterLosses = laterLosses
    rule = entry.rule
    thresholds = entry.thresholds
    var cases: [Case] = []
    var (judged, satisfied, notAssessable) = (0, 0, 0)
    for deal in deals {
      let verdict = deal.diagnosis.verdicts[index].verdict
      switch verdict {
      case .notApplicable: continue
      case .notAssessable: notAssessable += 1
      case .satisfied:
        judged += 1
        satisfied += 1
      case .gap:
        judged += 1
        let open = verdict.findings.filter { !$0.isWaived }
        let loss = open.reduce(into: LossTotal.nothing) { $0 += $1.loss }
        cases.append(
          Case(
            deal: deal, findings: verdict.findings,
            loss: conversion.convert(loss, from: deal.dossier.currency)))
      }
    }
    func rank(_ fired: Case) -> (Money, Int, String) {
      let severe = fired.findings.contains { $0.severity == .severe && !$0.isWaived }
      return (
        -(fired.loss?.evidenced.money ?? .zero), severe ? 0 : 1, fired.deal.dossier.id
      )
    }
    self.cases = cases.sorted { rank($0) < rank($1) }
    open = cases.count { !$0.isWaived }
    self.judged = judged
    self.satisfied = satisfied
    self.notAssessable = notAssessable
    loss = cases.compactMap(\.loss).reduce(into: .nothing) { $0 += $1 }
  }
}
