import SourceText
import Testing

@testable import Dossiers

@Suite("Scalars are read exactly as the format has them")
struct ScalarTests {
  private func signed(_ text: String) -> Field<Amount>? {
    read("value: { signed: \(text) }").value?.value[.signed]
  }

  @Test(
    arguments: [
      ("4_800_000", 48_000_000_000), ("4800000", 48_000_000_000), ("4.8m", 48_000_000_000),
      ("150k", 1_500_000_000),
      ("1.2bn", 12_000_000_000_000), ("0", 0), ("0.0001", 1), ("1.2300000", 12_300), ("0.00000001m", 100),
      ("10000bn", 100_000_000_000_000_000), ("\"4.8m\"", 48_000_000_000), ("'150k'", 1_500_000_000),
      ("9_999_999_999_999.9999", 99_999_999_999_999_999),
    ] as [(String, Int64)])
  func anAmountIsExact(_ text: String, _ tenThousandths: Int64) {
    #expect(signed(text)?.value == Amount(Money(tenThousandths: tenThousandths)))
  }

  @Test(arguments: [
    "", "k", "m", ".5m", "5.", "1.2.3", "_1", "1_", "1_.5", "+1", "--1", "1-", "1mm", "1b", "1e6", "0x10",
    "1,5", "~", "~~1", "4.8m EUR", "375.000", "~1.234", "-12.500",
    "0.00001", "0.00000000001m", "0.00000000000001bn", "10000.0001bn", "9223372036854775807",
    "92233720368547758080000",
  ])
  func whatIsNoAmountIsAnError(_ text: String) {
    #expect((try? readAmount(Array(text.utf8)[...])) == nil)
  }

  @Test func aTildeMarksAnEstimate() {
    #expect(signed("~4.8m")?.value == amount(4_800_000, isEstimate: true))
  }

  @Test func anAmountIsBelowZeroOnlyWhereItsFieldSaysSo() {
    #expect(read("changes: [{ cost: -1.5k, priced: ~-2k }]").problems.isEmpty)
    #expect(read("basis: margin\nvalue: { cost: -1 }").problems.isEmpty)
    #expect(read("value: { cost: -1 }\nbasis: margin").problems.isEmpty)
    #expect(read("value: { cost: -1 }").problems.map(\.code.id) == ["negative-amount"])
    #expect(read("basis: margin\npayments: [{ amount: -1 }]").problems.map(\.code.id) == ["negative-amount"])
    #expect(read("authority: [{ limit: -1 }]").problems.map(\.code.id) == ["negative-amount"])
  }

  @Test(
    arguments: [
      ("0", 0), ("60", 600_000), ("60%", 600_000), ("2.5%", 25_000), ("100%", 1_000_000), ("0.0001%", 1),
    ] as [(String, Int64)])
  func aPercentageIsExact(_ text: String, _ tenThousandths: Int64) {
    let criterion = read("criteria: [{ weight: \(text) }]").value?.criteria.entries.first
    #expect(criterion?.weight.value == Percent(tenThousandths: tenThousandths))
  }

  @Test(arguments: ["-1", "100.0001", "1%%", "%", "", "half", "1k", "~5%"])
  func whatIsNoPercentageIsAnError(_ text: String) {
    #expect((try? readPercent(Array(text.utf8)[...])) == nil)
  }

  @Test func aDateIsADayAMonthOrAYear() throws {
    func range(_ text: String) throws -> DayRange { try readDayRange(Array(text.utf8)[...]) }
    #expect(try range("2024-02-29").isOneDay)
    #expect(try range("2024-02").last.iso == "2024-02-29")
    #expect(try range("2023-02").last.iso == "2023-02-28")
    #expect(try range("2024").first.iso == "2024-01-01")
    #expect(try range("2024").last.iso == "2024-12-31")
    #expect(try range("9999-12-31").first.iso == "9999-12-31")
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2025-04-31", "2025-00", "2025-13-01", "2025-01-00", "2025-1-1", "25-01-01",
    "2025-01-01-01",
    "20250101", "2025-0101", "-2025", "0000-01-01", "２０２５", "2025-01-01T00:00", "",
  ])
  func whatIsNoDateIsAnError(_ text: String) {
    #expect((try? readDayRange(Array(text.utf8)[...])) == nil)
  }

  @Test(arguments: ["2025-03", "2025", "+025-03-20", "2025-+3-20", "2025-3-20", "2025-02-30", ""])
  func whatIsNoDayOfTheCalendarIsNone(_ text: String) {
    #expect(CalendarDay(iso: text) == nil)
    #expect(CalendarDay(iso: "2025-03-20")?.iso == "2025-03-20")
  }

  @Test func sumsBeyondAllReasonStickAtTheirEnds() {
    let (least, greatest) = (Money(tenThousandths: .min), Money(tenThousandths: .max))
    #expect(greatest + greatest == greatest)
    #expect(least + least == least)
    #expect(-least == greatest)
    #expect(least.magnitude == greatest)
    #expect(greatest - least == greatest)
    #expect(Notation().brief(least) == "−922337.20bn")
  }

  @Test func aPercentageBelowZeroIsPrintedAsItIs() {
    #expect(Notation().percent(Percent(-10)) == "−10%")
    #expect(Notation().percent(Percent(tenThousandths: -25_000)) == "−2.5%")
  }

  @Test func quotingChangesNoValue() {
    let plain = read(
      "currency: USD\ndates: { rfp: none, offer: 2025-01-01 }\ncompetition: { bidders: 3 }\nevents: [{ material: true }]"
    )
    let quoted = read(
      "currency: 'USD'\ndates: { rfp: 'none', offer: '2025-01-01' }\ncompetition: { bidders: '3' }\nevents: [{ material: 'true' }]"
    )
    #expect(quoted.problems.isEmpty)
    #expect(quoted.value?.currency == plain.value?.currency)
    #expect(quoted.value?.dates[.rfp].isNone == true)
    #expect(quoted.value?.dates[.offer].value == plain.value?.dates[.offer].value)
    #expect(quoted.value?.competition.value?.bidders.value == 3)
    #expect(quoted.value?.events.entries.first?.material.value == true)
  }

  @Test func anIDMayUseTheLettersOfAnyScriptAndIsEightyLongAtMost() {
    #expect(read("id: größe-ελλ-2025").value?.id == "größe-ελλ-2025")
    #expect(read("id: \(String(repeating: "ü", count: 80))").problems.isEmpty)
    #expect(read("id: \(String(repeating: "a", count: 81))").problems.map(\.code.id) == ["not-an-id"])
    #expect(read("id: a--b").problems.first?.fix == "write `a-b`")
    #expect(read("id: e\u{301}").problems.first?.fix == "write `é`")
  }

  @Test func anIDOfWideLettersIsNoLongerThanTheNameOfAFileCanBe() {
    let letter = "\u{10330}"
    #expect(read("id: \(String(repeating: letter, count: 60))").problems.isEmpty)
    let long = read("id: \(String(repeating: letter, count: 80))").problems
    #expect(long.map(\.fix) == ["write `\(String(repeating: letter, count: 60))`"])
  }

  @Test func aFilesNameIsAnIDWhetherOrNotItsLettersAreTakenApart() throws {
    let bytes = Array("---\ntitle: T\nbuyer: B\nstatus: lost\n---\n".utf8)
    let reading = readDossier(SourceFile(path: "deals/e\u{301}te\u{301}.md", bytes: bytes), with: settings)
    let id = try #require(reading.value).id
    #expect(id.utf8.elementsEqual("\u{E9}t\u{E9}".utf8))
  }

  @Test func aLinkGoesToTheWebOrWithinTheSite() {
    for link in ["https://x.example/a:b", "HTTP://x.example", "playbooks/change.html", "../a?b:c", "#d:e"] {
      #expect(read("source: { url: \"\(link)\" }").problems.isEmpty, "\(link)")
    }
    for link in [
      "javascript:alert(1)", "JavaScript:x", "data:text/html,x", "file:///etc/passwd", "vbscript:x",
    ] {
      #expect(read("source: { url: \"\(link)\" }").problems.map(\.code.id) == ["not-a-link"], "\(link)")
    }
  }

  @Test func aLeverOfTheSiteIsKnown() {
    let lines = "concessions: [{ lever: Data residency }]"
    #expect(read(lines).problems.map(\.code.id) == ["unknown-lever"])
    #expect(read(lines, with: SiteSettings(title: "Deals", levers: ["data-residency"])).problems.isEmpty)
  }

  @Test func datesThatARuleJudgesAreNotOutOfOrder() {
    #expect(
      read("dates: { first_contact: 2025-02-01, criteria_fixed: 2024-12-01, rfp: 2025-01-01 }").problems
        .isEmpty)
    #expect(
      read("dates: { award: 2025-01-10, signature: 2025-02-01, delivery_start: 2025-01-01 }").problems.isEmpty
    )
    #expect(read("dates: { award: 2025-01, signature: 2025-01-01 }").problems.isEmpty)
    #expect(read("dates: { offer: 2025-01-01, award: 2025-01-01 }").problems.isEmpty)
    #expect(
      read("dates: { delivery_end: 2026-01-01, notice: 2026-06-01, decided: 2026-07-01, closed: 2026-01-01 }")
        .problems.isEmpty)
  }
}
