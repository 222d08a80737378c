import SourceText
import Testing

@testable import Dossiers

@Suite("A dossier is read whole")
struct ReadDossierTests {
  private let dossier: Dossier

  init() throws {
    let reading = readDossier(file(fullDossier), with: settings)
    try #require(told(reading.problems).isEmpty)
    dossier = try #require(reading.value)
  }

  @Test func theKeysOfTheDealItself() {
    #expect(dossier.title.value == "ERP managed services --- renewal")
    #expect(dossier.buyer.value.slug == "northwind-foods")
    #expect(dossier.status.value == .delivering)
    #expect(dossier.id == "northwind-erp-2025")
    #expect(dossier.currency == "USD")
    #expect(dossier.basis == .margin)
    #expect(dossier.origin == .imported)
    #expect(dossier.summary.value == "One line for lists and search.")
    #expect(dossier.owner.value?.text == "Ana Ruiz")
    #expect(dossier.team.value == "Enterprise South")
    #expect(dossier.sector.value == "Food and beverage")
    #expect(dossier.offering.value == "Managed services")
    #expect(dossier.region.value == "Iberia")
    #expect(dossier.tags.value == ["renewal", "multi-year"])
    #expect(dossier.drawsOn.value?.map(\.value) == ["northwind-erp-2022"])
    #expect(dossier.confidential.value == ["value.walk_away", "mandate", "## Negotiation plan"])
    #expect(dossier.source.value?.name.value == "City data")
    #expect(dossier.source.value?.id.value == "ocds-abc-123")
    #expect(dossier.source.value?.url.value == "https://data.example/abc")
    #expect(dossier.source.value?.licence.value == "CC BY 4.0")
    #expect(dossier.source.value?.retrieved.value == day(2026, 11, 1))
  }

  @Test func theDatesOfItsSteps() {
    let dates = dossier.dates
    #expect(dates[.firstContact].value == DayRange(year: 2024, month: 9).map { .days($0) })
    #expect(dates[.criteriaFixed].value == .undated)
    #expect(dates[.rfp].isNone)
    #expect(dates[.offer].value == day(2024, 12, 2))
    #expect(dates[.negotiation].value == .unknown)
    #expect(dates[.award].value == day(2025, 2, 28))
    #expect(dates[.signature].value == day(2025, 3, 20))
    #expect(dates[.deliveryStart].value == day(2025, 4, 1))
    #expect(dates[.deliveryEnd].value == day(2027, 3, 31))
    #expect(dates[.notice].value == day(2026, 12, 31))
    #expect(dates[.decided].value == day(2026, 11, 20))
    #expect(dates[.closed].value == DayRange(year: 2027, month: nil).map { .days($0) })
    #expect(dossier.planned[.deliveryEnd].value == day(2026, 12, 31))
    #expect(dossier.planned[.closed].isMissing)
    #expect(dossier.planned.name == "planned")
  }

  @Test func thePathOfItsWorth() {
    let value = dossier.value
    #expect(value[.target].value == amount(4_800_000))
    #expect(value[.walkAway].isNone)
    #expect(value[.offered].value == amount(5_000_000))
    #expect(value[.awarded].value == amount(4_560_000, isEstimate: true))
    #expect(value[.signed].value == amount(4_510_000))
    #expect(value[.current].value == amount(4_390_000))
    #expect(value[.final].value == amount(-12_500))
    #expect(value[.cost].value == amount(3_900_000))
    #expect(value[.costCurrent].value == amount(4_100_000))
    #expect(value.reviewed.value == day(2026, 3, 31))
  }

  @Test func whatTheBuyerDecidesWith() {
    let criterion = dossier.criteria.entries.first
    #expect(criterion?.name.value == "Total price")
    #expect(criterion?.kind.value == .price)
    #expect(criterion?.weight.value == Percent(tenThousandths: 625_000))
    #expect(criterion?.known.value == day(2024, 11, 4))
    #expect(criterion?.origin.value == .buyer)
    #expect(dossier.competition.value?.bidders.value == 3)
    #expect(dossier.competition.value?.runnerUp.value == amount(5_200_000))
    let person = dossier.stakeholders.entries.first
    #expect(person?.name.value?.text == "M. Keller")
    #expect(person?.role.value == .economicBuyer)
    #expect(person?.influence.value == .high)
    #expect(person?.stance.value == .neutral)
    #expect(person?.mapped.value == day(2024, 9, 20))
    let alternative = dossier.alternatives.entries.first
    #expect(alternative?.side.value == .us)
    #expect(alternative?.name.value == "Redeploy team")
    #expect(alternative?.tested.value == day(2024, 11, 20))
    #expect(alternative?.strength.value == .unknown)
    let reading = dossier.corridor.entries.first
    #expect(reading?.date.value == day(2024, 10, 1))
    #expect(reading?.low.value == amount(4_200_000))
    #expect(reading?.high.value == amount(5_400_000))
    #expect(reading?.source.value == "sponsor")
    let assumption = dossier.assumptions.entries.first
    #expect(assumption?.what.value == "Data is clean")
    #expect(assumption?.value.value == amount(120_000))
    #expect(assumption?.tested.value == day(2024, 11, 10))
  }

  @Test func whatTheTeamMayDo() {
    let mandate = dossier.mandate.value
    #expect(mandate?.approved.value == day(2024, 11, 25))
    #expect(mandate?.by.value?.text == "Deal board")
    #expect(mandate?.noGo.value?.map(\.slug) == ["liability", "ip"])
    #expect(mandate?.trades.entries.map(\.give.value?.slug) == ["price", "payment"])
    #expect(mandate?.trades.entries.map(\.upTo.value) == [.share(Percent(4)), .sum(amount(30_000))])
    #expect(mandate?.trades.entries.map(\.forWhat.value) == ["three-year term", "volume"])
    #expect(dossier.authority.entries.map(\.who.value?.text) == ["Ana Ruiz", "Delivery lead"])
    #expect(dossier.authority.entries.map(\.levers.value?.count) == [2, 0])
    #expect(dossier.authority.entries.first?.limit.value == .share(Percent(5)))
    #expect(dossier.authority.entries.last?.limit.isNone == true)
  }

  @Test func theLedgerAtTheTable() {
    let concession = dossier.concessions.entries.first
    #expect(concession?.date.value == day(2025, 1, 20))
    #expect(concession?.by.value == .us)
    #expect(concession?.lever.value?.slug == "price")
    #expect(concession?.gave.value == "3% discount")
    #expect(concession?.value.value == amount(150_000))
    #expect(concession?.inPrice.value == true)
    #expect(concession?.got.value == "")
    #expect(concession?.gotValue.isNone == true)
    #expect(concession?.askedBy.value?.text == "M. Keller")
    #expect(concession?.madeBy.value?.text == "Ana Ruiz")
    #expect(concession?.approvedBy.value?.text == "Deal board")
    #expect(concession?.approved.value == day(2025, 1, 19))
    #expect(concession?.tactic.value?.slug == "competitor-benchmark")
    #expect(concession?.package.value == "p1")
    let disclosure = dossier.disclosures.entries.first
    #expect(disclosure?.date.value == day(2025, 1, 15))
    #expect(disclosure?.what.value == "Year-end deadline")
    #expect(disclosure?.by.value?.text == "Delivery lead")
    #expect(disclosure?.got.value == "A call")
    let term = dossier.terms.entries.first
    #expect(term?.name.value == "Change control")
    #expect(term?.protects.value == .changeControl)
    #expect(term?.status.value == .reopened)
    #expect(term?.locked.value == day(2025, 3, 18))
    #expect(term?.reopened.value == day(2025, 3, 19))
    #expect(term?.value.value == amount(20_000))
    #expect(term?.favours.value == .buyer)
    #expect(term?.priced.value == amount(5_000))
    #expect(term?.noticeDays.value == 28)
  }

  @Test func theLedgersOfDelivery() {
    let change = dossier.changes.entries.first
    #expect(change?.date.value == day(2025, 5, 14))
    #expect(change?.what.value == "Extra pack")
    #expect(change?.kind.value == .serviceLevel)
    #expect(change?.raisedBy.value?.slug == "buyer")
    #expect(change?.cost.value == amount(-42_000))
    #expect(change?.priced.value == amount(0))
    #expect(change?.status.value == .absorbed)
    #expect(change?.started.value == day(2025, 5, 15))
    #expect(change?.agreed.value == day(2025, 5, 16))
    let milestone = dossier.milestones.entries.first
    #expect(milestone?.what.value == "Go-live")
    #expect(milestone?.due.value == day(2025, 9, 1))
    #expect(milestone?.met.value == day(2025, 10, 15))
    let obligation = dossier.obligations.entries.first
    #expect(obligation?.what.value == "Test data")
    #expect(obligation?.owner.value?.text == "Buyer IT")
    #expect(obligation?.due.value == day(2025, 6, 1))
    #expect(obligation?.met.value == day(2025, 7, 10))
    #expect(obligation?.relief.value == false)
    #expect(obligation?.cost.value == amount(60_000))
    #expect(obligation?.claimed.value == day(2025, 7, 1))
    let claim = dossier.claims.entries.first
    #expect(claim?.forEntry.value == "o1")
    #expect(claim?.what.value == "Late data")
    #expect(claim?.by.value == .us)
    #expect(claim?.aware.value == day(2025, 6, 2))
    #expect(claim?.notified.value == day(2025, 6, 20))
    #expect(claim?.value.value == amount(60_000))
    #expect(claim?.settled.value == day(2025, 9, 30))
    #expect(claim?.settledValue.value == amount(35_000))
    #expect(claim?.withdrawn.value == .undated)
    let payment = dossier.payments.entries.first
    #expect(payment?.due.value == day(2025, 7, 31))
    #expect(payment?.paid.value == day(2025, 9, 2))
    #expect(payment?.amount.value == amount(375_000))
    #expect(payment?.deducted.value == amount(8_000))
    let deduction = dossier.deductions.entries.first
    #expect(deduction?.date.value == day(2025, 12, 31))
    #expect(deduction?.amount.value == amount(26_000))
    #expect(deduction?.what.value == "Service credits")
  }

  @Test func whatWasLearned() {
    let behaviour = dossier.behaviours.entries.first
    #expect(behaviour?.date.value == day(2025, 3, 5))
    #expect(behaviour?.tactic.value?.slug == "reopen-after-award")
    #expect(behaviour?.response.value == "Held the line")
    #expect(behaviour?.effect.value == .held)
    #expect(dossier.outcome.value?.result.value == .won)
    #expect(dossier.outcome.value?.recorded.value == day(2025, 4, 10))
    #expect(dossier.outcome.value?.reason.value == "Price and continuity")
    #expect(dossier.outcome.value?.lessons.value == ["Price the pack before award"])
    let event = dossier.events.entries.first
    #expect(event?.date.value == day(2025, 3, 2))
    #expect(event?.what.value == "A second data centre")
    #expect(event?.from.value == .buyer)
    #expect(event?.material.value == true)
    let waiver = dossier.waivers.entries.first
    #expect(waiver?.rule.value == "late-entry")
    #expect(waiver?.entry.value == "c1")
    #expect(waiver?.reason.value == "Strategic entry")
    #expect(waiver?.by.value?.text == "CFO")
    #expect(waiver?.until.value == day(2026, 6, 30))
  }

  @Test func everyEntryKeepsItsID() {
    let ids: [String?] = [
      dossier.criteria.entries[0].id.value, dossier.stakeholders.entries[0].id.value,
      dossier.alternatives.entries[0].id.value, dossier.corridor.entries[0].id.value,
      dossier.mandate.value?.trades.entries[0].id.value, dossier.authority.entries[0].id.value,
      dossier.concessions.entries[0].id.value, dossier.disclosures.entries[0].id.value,
      dossier.terms.entries[0].id.value, dossier.changes.entries[0].id.value,
      dossier.milestones.entries[0].id.value, dossier.obligations.entries[0].id.value,
      dossier.claims.entries[0].id.value, dossier.payments.entries[0].id.value,
      dossier.deductions.entries[0].id.value, dossier.behaviours.entries[0].id.value,
      dossier.assumptions.entries[0].id.value, dossier.events.entries[0].id.value,
      dossier.waivers.entries[0].id.value,
    ]
    #expect(
      ids == [
        "r1", "s1", "l1", "d1", "t1", "a1", "c1", "i1", "m1", "x1", "g1", "o1", "k1", "y1", "u1", "b1", "n1",
        "e1", "w1",
      ])
  }

  @Test func onlyAListNamedAsIncompleteIsPartial() {
    #expect(dossier.terms.extent == .partial)
    #expect(dossier.concessions.extent == .whole)
  }

  @Test func theBodyBeginsBelowTheClosingFence() {
    let bytes = dossier.files[0].bytes
    #expect(
      String(decoding: bytes[dossier.body.offset...], as: UTF8.self)
        == "\n## What happened\n\n## Negotiation plan\n")
    let lines = fullDossier.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[dossier.body.firstLine] == "## What happened")
  }

  @Test func everyKeyOfTheFormatStandsInThisDossier() {
    var missing: [String] = []
    for key in keys(of: Dossier.self) { collectMissing(key, in: fullDossier, &missing) }
    #expect(missing.isEmpty)
  }

  private func collectMissing(_ key: KeyDescription, in text: String, _ missing: inout [String]) {
    if !text.contains("\(key.name):") { missing.append(key.name) }
    switch key.kind {
    case .map(let map), .list(let map):
      for key in describe(map) { collectMissing(key, in: text, &missing) }
    default: break
    }
  }
}

/// Opens a map's type, so that its keys can be listed.
func describe<Map: KeyedMap>(_ map: Map.Type) -> [KeyDescription] { keys(of: map) }

func day(_ year: Int, _ month: Int, _ day: Int) -> When? {
  CalendarDay(year: year, month: month, day: day).map { .days(DayRange($0)) }
}

func amount(_ units: Int64, isEstimate: Bool = false) -> Amount {
  Amount(Money(units: units), isEstimate: isEstimate)
}
