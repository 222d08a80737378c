import ControlGaps
import Dossiers
import Intelligence
import Testing

private func running(_ more: String, status: String = "delivering") -> SmallDeal {
  SmallDeal(
    id: "a",
    frontMatter: """
      status: \(status)
      dates: { signature: 2025-04-01, notice: 2026-09-30 }
      payments:
        - { due: 2026-05-31, amount: 40k }
        - { due: 2026-04-30, paid: 2026-04-28, amount: 40k }
      milestones:
        - { what: First site, due: 2026-03 }
      \(more)
      """)
}

@Test("What is open and what is overdue comes in the order of its days, what is met does not")
func order() throws {
  let dates = try portfolio([running("")]).openDates
  #expect(dates.map(\.kind) == [.milestone, .payment, .notice])
  #expect(dates.map(\.day.iso) == ["2026-03-31", "2026-05-31", "2026-09-30"])
  #expect(dates[1].amount == Amount(.thousands(40)))
}

@Test("A deal that has ended has no open dates")
func ended() throws {
  #expect(try portfolio([running("", status: "closed")]).openDates.isEmpty)
}

@Test("A decision closes the notice date")
func decided() throws {
  let deal = SmallDeal(
    id: "a",
    frontMatter:
      "status: delivering\ndates: { signature: 2025-04-01, notice: 2026-09-30, decided: 2026-06-01 }")
  #expect(try portfolio([deal]).openDates.isEmpty)
}
