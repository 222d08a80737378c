import Testing

@testable import ControlGaps

@Suite struct TruthTests {
  private static let award = FieldPath("dates.award")
  private static let offer = FieldPath("dates.offer")
  private static let all: [Truth] = [.yes, .no, .open([award])]

  @Test func andIsFalseWhereOnePartIs() {
    for other in Self.all {
      #expect((.no && other) == .no)
      #expect((other && .no) == .no)
      #expect((.yes && other) == other)
      #expect((other && .yes) == other)
    }
  }

  @Test func orIsTrueWhereOnePartIs() {
    for other in Self.all {
      #expect((.yes || other) == .yes)
      #expect((other || .yes) == .yes)
      #expect((.no || other) == other)
      #expect((other || .no) == other)
    }
  }

  @Test func notOfOpenIsOpen() {
    #expect(!Truth.yes == .no)
    #expect(!Truth.no == .yes)
    #expect(!Truth.open([Self.award]) == .open([Self.award]))
  }

  @Test func anOpenConditionNamesAllThatKeepsItSoOnce() {
    let open = Truth.open([Self.award]) && .open([Self.offer, Self.award])
    #expect(open.causes == [Self.award, Self.offer])
    #expect((Truth.open([Self.award]) || .open([Self.offer])).causes == [Self.award, Self.offer])
  }

  @Test func anyIsTrueWhereOneIsAndOpenWhereOneMayBe() {
    #expect(Truth.any([]) == .no)
    #expect(Truth.any([.no, .open([Self.award])]).isOpen)
    #expect(Truth.any([.open([Self.award]), .yes]) == .yes)
    let open = [Truth.open([Self.award]), .no, .open([Self.offer, Self.award])]
    #expect(Truth.any(open) == .open([Self.award, Self.offer]))
  }
}
