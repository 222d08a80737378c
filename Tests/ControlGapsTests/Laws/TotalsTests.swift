import Dossiers
import GeneratedDossiers
import Testing

@testable import ControlGaps

/// Section 9 of the rules' conventions, reckoned again from the findings alone.
@Suite("The money of a deal") struct TotalsTests {
  @Test("adds up: findings to controls, controls to the deal, each source once", arguments: Case.workers)
  func addsUp(worker: Int) throws {
    var withMoney = 0
    for seed in Case.seeds(of: worker, from: 4_000_000) {
      let known = try Case(seed: seed)
      let diagnosis = try known.diagnosis(of: known.tree)
      let open = diagnosis.verdicts.flatMap(\.verdict.findings).filter { !$0.isWaived }.flatMap(\.money)
      let place: Comment = "seed \(seed)\n\(known.tree.yaml)"
      for standing in [MoneySource.Standing.evidenced, .atRisk] {
        let controls = diagnosis.controls.map { $0.loss.money(standing) }
        for (control, sum) in zip(Stage.allCases, controls) {
          #expect(sum == total(of: open.filter { $0.stage == control && $0.standing == standing }), place)
        }
        #expect(controls.reduce(.zero, +) == diagnosis.loss.money(standing), place)
      }
      for (source, tellings) in Dictionary(grouping: open, by: \.source) {
        #expect(Set(tellings.map(\.stage)).count == 1, "\(source) of \(place)")
      }
      #expect(open.allSatisfy { $0.amount.money > .zero }, place)
      if !open.isEmpty { withMoney += 1 }
    }
    #expect(withMoney > Case.count / 20)
  }

  /// The largest amount of each source, added up; or an amount that tells all of it again, where that is larger.
  private func total(of money: [MoneySource]) -> Money {
    let sources = Dictionary(grouping: money.filter { !$0.restates }, by: \.source).values
    let sum = sources.compactMap { $0.map(\.amount.money).max() }.reduce(Money.zero, +)
    return money.filter(\.restates).map(\.amount.money).reduce(sum, max)
  }
}

extension LossTotal {
  fileprivate func money(_ standing: MoneySource.Standing) -> Money {
    standing == .evidenced ? evidenced.money : atRisk.money
  }
}
