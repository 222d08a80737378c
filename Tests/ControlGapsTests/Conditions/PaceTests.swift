import Testing

@testable import ControlGaps

@Suite struct PaceTests {
  private let loss = FieldPath("concessions.value")
  private let award = FieldPath("dates.award")

  private func pace(_ loss: Int128, over days: Int128) -> Pace {
    Pace(loss: Quantity(loss), days: Quantity(days))
  }

  @Test func paceIsComparedWithoutDividing() {
    #expect(pace(1, over: 3).isMore(than: 10_000, times: pace(33, over: 100)) == .yes)
    #expect(pace(1, over: 3).isMore(than: 10_000, times: pace(2, over: 6)) == .no)
    #expect(pace(3, over: 1).isMore(than: 20_000, times: pace(3, over: 2)) == .no)
    #expect(pace(4, over: 1).isMore(than: 20_000, times: pace(3, over: 2)) == .yes)
  }

  @Test func somethingIsMoreThanNothingAndNothingIsNot() {
    let unknown = Quantity(award, from: 1, to: nil)
    #expect(Pace(loss: Quantity(1), days: unknown).isMore(than: 20_000, times: pace(0, over: 5)) == .yes)
    #expect(Pace(loss: .zero, days: Quantity(1)).isMore(than: 10_000, times: pace(0, over: 5)) == .no)
    #expect(
      Pace(loss: .zero, days: Quantity(1)).isMore(
        than: 10_000, times: Pace(loss: Quantity(loss, from: 0, to: nil), days: unknown)) == .no)
  }

  @Test func aPaceIsOpenOnlyWhereItsRangeLeavesItSo() {
    let gift = Quantity(loss, from: 50, to: nil)
    #expect(Pace(loss: gift, days: Quantity(10)).isMore(than: 10_000, times: pace(40, over: 10)) == .yes)
    #expect(
      Pace(loss: gift, days: Quantity(10)).isMore(than: 10_000, times: pace(50, over: 10)) == .open([loss]))
    let selection = Quantity(award, from: 10, to: 20)
    let after = Pace(loss: Quantity(10), days: Quantity(40) - selection)
    #expect(after.isMore(than: 10_000, times: Pace(loss: Quantity(5), days: selection)) == .open([award]))
    #expect(after.isMore(than: 10_000, times: Pace(loss: Quantity(31), days: selection)) == .no)
    #expect(after.isMore(than: 10_000, times: Pace(loss: Quantity(3), days: selection)) == .yes)
  }
}
