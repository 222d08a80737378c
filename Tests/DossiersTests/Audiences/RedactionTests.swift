import SourceText
import Testing

@testable import Dossiers

@Suite("A dossier read for an audience holds nothing that is withheld")
struct RedactionTests {
  private static let leadership = Audience(
    name: "leadership", withhold: ["authority.limit", "value.walk_away", "mandate", "stakeholders.name"])

  private func readShown(
    _ lines: String, body: String = "", for audience: Audience = leadership
  ) -> AudienceReading {
    let text = "---\ntitle: Harbour crane\nbuyer: Port of Ghent\nstatus: signed\n\(lines)\n---\n\(body)"
    return readDossier(file(text), with: settings, for: audience)
  }

  @Test func aWithheldFieldIsNeitherMissingNorNoneNorGiven() throws {
    for value in ["walk_away: 4.2m, signed: 4.5m", "walk_away: none, signed: 4.5m", "signed: 4.5m"] {
      let dossier = try #require(readShown("value: { \(value) }").shown)
      #expect(dossier.value[.walkAway] == .withheld)
      #expect(dossier.value[.walkAway].span == nil)
      #expect(dossier.value[.signed].value?.money == Money(units: 4_500_000))
      #expect(dossier.mandate.isWithheld)
    }
    let silent = try #require(readShown("team: North").shown)
    #expect(silent.value[.walkAway] == .withheld)
    #expect(silent.value[.signed] == .missing)
  }

  @Test func aWithheldListIsNeitherMissingNorWhole() throws {
    let audience = Audience(name: "partner", show: ["terms", "changes.what"])
    let dossier = try #require(
      readShown("concessions: [{ id: c1 }]\nchanges: [{ id: x1, what: Pack, cost: 4k }]", for: audience).shown
    )
    #expect(dossier.concessions.extent == .withheld)
    #expect(dossier.concessions.entries.isEmpty)
    #expect(dossier.concessions.span == nil)
    #expect(dossier.terms.extent == .missing)
    let change = try #require(dossier.changes.entries.first)
    #expect(change.id.value == "x1")
    #expect(change.what.value == "Pack")
    #expect(change.cost == .withheld)
  }

  @Test func confidentialFieldsAreWithheldFromAllButTheInternalAudience() throws {
    let lines = "confidential: [value.signed]\nvalue: { signed: 4.5m }"
    #expect(try #require(read(lines).value).value[.signed].value != nil)
    let shown = try #require(readShown(lines, for: Audience(name: "partner")).shown)
    #expect(shown.value[.signed] == .withheld)
    #expect(shown.confidential.isWithheld)
  }

  @Test(arguments: [
    ("authority:\n  - { who: Ana, limit: 5%, levers: [price] }", "{ who: Ana, levers: [price] }"),
    ("authority:\n  - { limit: 5%, who: Ana }", "{ who: Ana }"),
    ("authority:\n  - { who: Ana, limit: 5% }", "{ who: Ana }"),
    ("authority:\n  - { limit: 5% }", "{  }"),
    (
      "authority:\n  - who: Ana\n    limit: 5%   # the board allows 8%\n    levers: [price]",
      "who: Ana\nlevers: [price]"
    ),
    ("authority:\n  - limit: 5%\n    who: Ana", "who: Ana"),
    (
      "authority:\n  - who: Ana   # limit 5%\n    limit: >-\n      5%\n\n\n    levers: [price]",
      "who: Ana\nlevers: [price]"
    ),
    ("authority:\n  - { who: Ana,\n      limit: 5% }", "{ who: Ana\n}"),
  ])
  func aQuotationHoldsNoTraceOfIt(_ lines: String, _ quotation: String) throws {
    let dossier = try #require(readShown(lines).shown)
    let entry = try #require(dossier.authority.entries.first)
    #expect(dossier.quote(entry.span) == quotation)
  }

  @Test func twoWithheldKeysInOneEntryLeaveNoComma() throws {
    let audience = Audience(name: "a", withhold: ["concessions.got", "concessions.got_value"])
    let dossier = try #require(
      readShown("concessions:\n  - { id: c1, got: Reference, got_value: 4k }", for: audience).shown)
    #expect(dossier.quote(try #require(dossier.concessions.entries.first).span) == "{ id: c1 }")
  }

  @Test func placesStayTrueBehindWhatIsTakenOut() throws {
    let dossier = try #require(
      readShown("value: { walk_away: 4.2m, signed: 4.5m }\nsummary: Größe\nteam: North").shown)
    let whole = try #require(
      read("value: { walk_away: 4.2m, signed: 4.5m }\nsummary: Größe\nteam: North").value)
    #expect(dossier.value[.signed].span == whole.value[.signed].span)
    #expect(dossier.quote(try #require(dossier.value[.signed].span)) == "4.5m")
    #expect(dossier.quote(try #require(dossier.team.span)) == "North")
  }

  @Test func noByteOfTheDossierHoldsIt() throws {
    let audience = Audience(name: "a", withhold: ["summary", "mandate", "## Our plan"])
    let shown = try #require(
      readShown(
        "summary: Größe SECRET # SECRET\nmandate:\n  by: SECRET\n  trades: [{ give: price, for: SECRET }]",
        body: "\nLead.\n\n## Our plan\n\nSECRET\n\n### SECRET\n\n## Delivery\n\nOpen.\n", for: audience
      ).shown)
    let text = String(decoding: shown.files[0].bytes, as: UTF8.self)
    #expect(!text.contains("SECRET") && !text.contains("Größe"))
    let body = String(decoding: shown.files[0].bytes[shown.body.offset...], as: UTF8.self)
    #expect(body == "\nLead.\n\n\n\n\n\n\n\n## Delivery\n\nOpen.\n")
  }

  @Test func anAliasOfWhatIsWithheldIsTakenOut() throws {
    let dossier = try #require(
      readShown("authority:\n  - { who: &a Ana, limit: &l 5% }\n  - { who: Bo, limit: *l, levers: [price] }")
        .shown)
    #expect(
      dossier.authority.entries.map { dossier.quote($0.span) } == [
        "{ who: &a Ana }", "{ who: Bo, levers: [price] }",
      ])
  }

  @Test func aMistakeInWhatIsWithheldIsToldWithoutItsWords() {
    let reading = readShown("value: { walk_away: 4.2x, signed: 4.5y }")
    #expect(
      told(reading.problems) == [
        "5:21: error: what is wrong here is withheld from this audience [not-a-number]",
        "5:35: error: value.signed `4.5y` is not an amount: only digits, `_`, a point and the suffixes `k`, `m` and "
          + "`bn` belong to it [not-a-number]",
      ])
    #expect(reading.shown == nil)
  }

  @Test func theRestOfAWithheldTextIsNoKeyThatAMessageQuotes() {
    let reading = readShown(
      "concessions:\n  - { id: c1, gave: A discount, SECRET words }",
      for: Audience(name: "a", withhold: ["concessions.gave"]))
    #expect(
      told(reading.problems) == [
        "6:33: error: what is wrong here is withheld from this audience [unknown-key]"
      ])
  }

  @Test func aDateOutOfOrderDoesNotQuoteTheOneThatIsWithheld() {
    let reading = readShown(
      "dates: { rfp: 2025-03-09, award: 2025-03-02 }", for: Audience(name: "a", withhold: ["dates.rfp"]))
    #expect(
      told(reading.problems) == [
        "5:34: warning: what is wrong here is withheld from this audience [date-order]"
      ])
  }

  @Test func aDossierThatDoesNotTellWhatIsConfidentialShowsNothingOfItsMistakes() {
    let reading = readShown("confidential: [mandat]\nteam: [SECRET]")
    #expect(reading.problems.map(\.code.id) == ["unknown-field-path", "wrong-type"])
    #expect(!told(reading.problems).joined().contains("SECRET"))
  }

  @Test func frontMatterThatCannotBeReadTellsNothing() {
    let reading = readShown("mandate: [SECRET")
    #expect(reading.problems.count == 1)
    #expect(reading.problems.allSatisfy { $0.message == "what is wrong here is withheld from this audience" })
  }

  @Test func aDealWithoutTheTagIsLeftOutWithItsProblems() {
    let partner = Audience(name: "partner", onlyTagged: ["partner"])
    for lines in ["team: [x]", "tags: [other]\nteam: [x]", "mandate: ["] {
      let reading = readShown(lines, for: partner)
      #expect(reading.isLeftOut && reading.shown == nil && reading.problems.isEmpty)
    }
    let reading = readShown("tags: [other, partner]", for: partner)
    #expect(!reading.isLeftOut && reading.shown != nil)
  }
}

extension RedactionTests {
  @Test func aListKeptInASpreadsheetIsTakenOutCellByCell() throws {
    let csv = "id;date;gave;value\r\nc1;2025-01-20;SECRET;150k\r\nc2;2025-01-21;\"SECRET; too\";\r\n"
    let ledgers = LedgerFiles([
      "deals/crane.csv": Reading(SourceFile(path: "deals/crane.csv", bytes: Array(csv.utf8)))
    ])
    let text = "---\ntitle: T\nbuyer: B\nstatus: signed\nconcessions: crane.csv\n---\n"
    let dossier = try #require(
      readDossier(
        file(text), with: settings, beside: ledgers, for: Audience(name: "a", withhold: ["concessions.gave"])
      ).shown)
    #expect(dossier.concessions.entries.map(\.gave) == [.withheld, .withheld])
    #expect(
      dossier.concessions.entries.map { dossier.quote($0.span) } == ["c1;2025-01-20;;150k", "c2;2025-01-21"])
    #expect(!dossier.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("SECRET") })
  }
}
