import Dossiers
import Testing

@testable import ControlGaps

@Suite struct QuantityTests {
  private let offered = FieldPath("value.offered")
  private let awarded = FieldPath("value.awarded")

  private func money(_ units: Int64, _ path: String = "value.signed", estimate: Bool = false) -> Quantity {
    Quantity(Amount(Money(units: units), isEstimate: estimate), FieldPath(path))
  }

  @Test func anEstimateIsTheFigureGiveOrTakeATenthEndsIncluded() {
    let estimate = money(100, estimate: true)
    #expect((estimate >= money(90)) == .yes)
    #expect((estimate > money(90)).isOpen)
    #expect((estimate <= money(110)) == .yes)
    #expect((estimate < money(110)).isOpen)
    #expect((estimate < money(111)) == .yes)
  }

  @Test func anEstimateBelowNothingKeepsItsEndsInOrder() {
    let estimate = money(-100, estimate: true)
    #expect((estimate >= money(-110)) == .yes)
    #expect((estimate <= money(-90)) == .yes)
    #expect((estimate < money(-100)).isOpen)
  }

  @Test func anEstimateOfNothingIsNothing() {
    #expect(money(0, estimate: true).least == 0)
    #expect(money(0, estimate: true).greatest == 0)
  }

  @Test func aFieldUsedTwiceIsOneInput() {
    let range = Quantity(offered, from: 10, to: 20)
    #expect((range - range).least == 0)
    #expect((range * 2 > range) == .yes)
    // 10 % of it is less than it, whatever it is.
    #expect((range > range * 10 - range * 9 - Quantity(1)) == .yes)
  }

  @Test func twoFieldsOfOneRangeAreTwoInputs() {
    let (one, other) = (Quantity(offered, from: 10, to: 20), Quantity(awarded, from: 10, to: 20))
    #expect((one >= other).isOpen)
    #expect(Set((one >= other).causes) == [offered, awarded])
  }

  @Test func whatHasNoBoundIsDecidedWhereTheOtherEndDoes() {
    let atLeast = Quantity(offered, from: 10, to: nil)
    #expect((atLeast >= Quantity(10)) == .yes)
    #expect((atLeast < Quantity(10)) == .no)
    #expect((atLeast > Quantity(10)).isOpen)
  }

  @Test func theLesserIsOneOfTheTwoWhereTheirRangesDoNotOverlap() {
    let (low, high) = (Quantity(offered, from: 1, to: 5), Quantity(awarded, from: 5, to: 9))
    #expect((Quantity.lesser(low, high) - low).greatest == 0)
    #expect((Quantity.lesser(high, low) - low).greatest == 0)
  }

  @Test func theLesserOfRangesThatOverlapIsNeitherOfThem() {
    let (one, other) = (Quantity(offered, from: 0, to: 10), Quantity(awarded, from: 5, to: 20))
    let lesser = Quantity.lesser(one, other)
    #expect(lesser.least == 0)
    #expect(lesser.greatest == 10)
    // The first may be 10 and the second 5, so the first is not certainly the lesser one.
    #expect((one > lesser).isOpen)
    #expect(lesser.causes == [offered, awarded])
  }

  @Test func theGreaterIsOneOfTheTwoWhereTheirRangesDoNotOverlap() {
    let (low, high) = (Quantity(offered, from: 1, to: 5), Quantity(awarded, from: 5, to: nil))
    #expect((Quantity.greater(low, high) - high).least == 0)
    let greater = Quantity.greater(low, Quantity(awarded, from: 2, to: 9))
    #expect(greater.least == 2)
    #expect(greater.greatest == 9)
  }

  @Test func whatIsNotUnderZeroIsNothingWhereItWouldBe() {
    #expect(
      (Quantity(offered, from: 1, to: 5).notUnderZero - Quantity(offered, from: 1, to: 5)).greatest == 0)
    #expect(Quantity(offered, from: -5, to: 0).notUnderZero.greatest == 0)
    let either = Quantity(offered, from: -5, to: 5).notUnderZero
    #expect(either.least == 0)
    #expect(either.greatest == 5)
  }

  @Test func whatMayCountIsNothingOrMore() {
    let amount = money(100)
    let cause = FieldPath("concessions.date")
    #expect(amount.counted(where: .yes).least == amount.greatest)
    #expect(amount.counted(where: .no).greatest == 0)
    let open = amount.counted(where: .open([cause]))
    #expect(open.least == 0)
    #expect(open.greatest == amount.greatest)
    #expect(open.causes == [cause])
  }

  @Test func whatMayCountAddsNothingAtLeastOrAllOfIt() {
    let maybe = Truth.open([awarded])
    let gain = Quantity(5).counted(where: maybe)
    #expect(gain.least == 0 && gain.greatest == 5)
    let loss = Quantity(offered, from: -5, to: -2).counted(where: maybe)
    #expect(loss.least == -5 && loss.greatest == 0)
    #expect(loss.causes == [awarded, offered])
    let unbounded = Quantity(offered, from: nil, to: nil).counted(where: maybe)
    #expect(unbounded.least == nil && unbounded.greatest == nil)
  }

  @Test func oneOfTwoMayBeAnythingFromTheLeastToTheGreatest() {
    let either = Quantity.either(Quantity(offered, from: 1, to: 3), Quantity(awarded, from: 2, to: 9))
    #expect(either.least == 1 && either.greatest == 9)
    let unbounded = Quantity.either(Quantity(offered, from: 1, to: nil), Quantity(awarded, from: 2, to: 9))
    #expect(unbounded.least == 1 && unbounded.greatest == nil)
  }
}
