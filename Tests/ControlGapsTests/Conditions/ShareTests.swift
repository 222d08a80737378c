import Dossiers
import Testing

@testable import ControlGaps

@Suite struct ShareTests {
  private let path = FieldPath("value.offered")

  @Test func aShareIsComparedExactly() {
    let third = Share(Quantity(1), of: Quantity(3))
    #expect(third.isOver(Percent(33)) == .yes)
    #expect(third.isOver(Percent(tenThousandths: 333_334)) == .no)
    #expect(Share(Quantity(1), of: Quantity(4)).isOver(Percent(25)) == .no)
    #expect(Share(Quantity(1), of: Quantity(4)).isAtLeast(Percent(25)) == .yes)
  }

  @Test func aShareOfNothingIsOpen() {
    #expect(Share(Quantity(1), of: .zero).isOver(Percent(1)).isOpen)
    #expect(Share(Quantity(1), of: Quantity(path, from: 0, to: nil)).isOver(Percent(1)) == .open([path]))
    #expect(Share(Quantity(1), of: Quantity(-5)).isOver(Percent(1)).isOpen)
  }

  @Test func nothingIsNoShareOfAnything() {
    #expect(Share(.zero, of: .zero).isOver(Percent(1)) == .no)
    #expect(Share(.zero, of: Quantity(path, from: nil, to: nil)).isAtLeast(Percent(1)) == .no)
  }

  @Test func aPartThatIsAlsoInTheWholeIsOneInput() {
    let gifts = Quantity(path, from: 0, to: nil)
    #expect(Share(gifts, of: gifts + Quantity(1)).isOver(Percent(100)) == .no)
    #expect(Share(gifts + Quantity(1), of: gifts + Quantity(1)).isOver(Percent(99)) == .yes)
  }

  @Test func whatRoseDidNotFall() {
    let unknownPrice = Quantity(path, from: nil, to: nil)
    #expect(Share(notUnderZero: Quantity(-5), of: unknownPrice).isOver(Percent(1)) == .no)
    #expect(Share(Quantity(-5), of: unknownPrice).isOver(Percent(1)).isOpen)
    #expect(Share(notUnderZero: Quantity(2), of: Quantity(100)).isOver(Percent(1)) == .yes)
  }
}
