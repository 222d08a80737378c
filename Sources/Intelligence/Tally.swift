import Dossiers

/// A sum that can be taken apart again: it counts the estimates in it, so that what is left without some of them is
/// known to hold others or none.
struct Tally: Sendable {
  static let nothing = Tally(money: .zero, estimates: 0)

  private(set) var money: Money
  private var estimates: Int

  private init(money: Money, estimates: Int) {
    self.money = money
    self.estimates = estimates
  }

  init(_ amount: Amount) {
    self.init(money: amount.money, estimates: amount.isEstimate ? 1 : 0)
  }

  var amount: Amount { Amount(money, isEstimate: estimates > 0) }

  static func + (a: Tally, b: Tally) -> Tally {
    Tally(money: a.money + b.money, estimates: a.estimates + b.estimates)
  }

  static func - (whole: Tally, part: Tally) -> Tally {
    Tally(money: whole.money - part.money, estimates: whole.estimates - part.estimates)
  }

  static func += (a: inout Tally, b: Tally) { a = a + b }
}
