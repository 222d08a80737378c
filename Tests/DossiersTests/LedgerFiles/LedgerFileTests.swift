import SourceText
import Testing

@testable import Dossiers

@Suite("A list kept in a CSV file is read as if it stood in the dossier")
struct LedgerFileTests {
  @Test("with commas or semicolons, with either line end, with a byte-order mark, with blanks around cells")
  func forms() throws {
    for text in [
      "id,date,gave\nc1,2025-01-20,Setup\n",
      "id;date;gave\nc1;2025-01-20;Setup",
      "id,date,gave\r\nc1,2025-01-20,Setup\r\n",
      "\u{FEFF}id;date;gave\r\nc1;2025-01-20;Setup\r\n",
      "\"id\",\"date\",\"gave\"\n\"c1\",\"2025-01-20\",\"Setup\"\n",
      "id , date , gave\n c1 , 2025-01-20 , \"Setup\" \n",
      "gave,id,date,,\nSetup,c1,2025-01-20,,\n,,,,\n\n",
      "\n;;\nid;date;gave\n;;\nc1;2025-01-20;Setup\n",
    ] {
      let reading = readLedger("concessions", text)
      #expect(reading.problems.isEmpty, "\(text)")
      let entries = try #require(reading.value).concessions.entries
      #expect(entries.map(\.id.value) == ["c1"], "\(text)")
      #expect(
        entries.first?.date.value == CalendarDay(iso: "2025-01-20").map { .days(DayRange($0)) }, "\(text)")
      #expect(entries.first?.gave.value == "Setup", "\(text)")
    }
  }

  @Test("with separators, quotation marks and line feeds inside quotation marks")
  func quotes() throws {
    let text =
      "id,gave,got\r\nc1,\"3% discount, once\",\"A \"\"big\"\" one\"\r\nc2,\"Two\r\nlines\", x\"y\r\n"
    let entries = try #require(readLedger("concessions", text).value).concessions.entries
    #expect(entries.map(\.gave.value) == ["3% discount, once", "Two\nlines"])
    #expect(entries.map(\.got.value) == ["A \"big\" one", "x\"y"])
  }

  @Test("where an empty cell is a missing field, and the words of the format mean what they mean in YAML")
  func absence() throws {
    let text = "id,got,value,approved\nc1,,none,undated\nc2,\"\",~4k,2025-03\n"
    let entries = try #require(readLedger("concessions", text).value).concessions.entries
    #expect(entries.map(\.got.isMissing) == [true, true])
    #expect(entries.map(\.value.isNone) == [true, false])
    #expect(entries.last?.value.value?.isEstimate == true)
    guard case .given(.undated, _) = entries[0].approved else {
      Issue.record("undated is a word for a date")
      return
    }
  }

  @Test("where a header alone says that there were none")
  func headerAlone() throws {
    let dossier = try #require(readLedger("concessions", "id,date\n").value)
    #expect(dossier.concessions.isWhole)
    #expect(dossier.concessions.entries.isEmpty)
  }

  @Test("and is known to be partial where `incomplete` names it")
  func incomplete() throws {
    let reading = readLedger("concessions", "id,gave\nc1,A\n", "incomplete: [concessions]")
    #expect(try #require(reading.value).concessions.extent == .partial)
  }

  @Test("with flags in the capitals of spreadsheets")
  func flags() throws {
    let text = "in_price\nTRUE\nFALSE\ntrue\n"
    let entries = try #require(readLedger("concessions", text).value).concessions.entries
    #expect(entries.map(\.inPrice.value) == [true, false, true])
  }

  @Test("with several values in a cell, separated by commas")
  func lists() throws {
    let text = "who;levers\nAna;price, payment\nBen;[term]\nCal;[]\nDee;\n"
    let entries = try #require(readLedger("authority", text).value).authority.entries
    #expect(entries.map { $0.levers.value?.map(\.text) } == [["price", "payment"], ["term"], [], nil])
  }

  @Test("whose values remember where they stand in it")
  func places() throws {
    let text = "id;gave;lever;value\nc1;Größe;\"price\";150k\n"
    let dossier = try #require(readLedger("concessions", text).value)
    let entry = try #require(dossier.concessions.entries.first)
    let span = try #require(entry.value.span)
    #expect(span.file == 1)
    #expect(span.start == SourcePosition(line: 2, column: 18))
    #expect(dossier.files.map(\.path) == ["deals/harbour-crane.md", "deals/harbour-crane.concessions.csv"])
    #expect(dossier.quote(span) == "150k")
    #expect(entry.lever.span.map(dossier.quote) == "\"price\"")
    #expect(dossier.quote(entry.span) == "c1;Größe;\"price\";150k")
    #expect(dossier.concessions.span.map(dossier.quote) == "concessions")
  }

  @Test("whose ids are unique in the dossier and its files together")
  func ids() {
    let reading = readLedger("concessions", "id,gave\nc1,A\n", "changes:\n  - { id: c1, what: B }")
    #expect(
      told(reading.problems) == [
        "7:11: error: the id `c1` already names the entry on line 2 of `deals/harbour-crane.concessions.csv` "
          + "[duplicate-entry-id]"
      ])
    let claims = readLedger("obligations", "id,what\no1,Data\n", "claims:\n  - { for: o1 }")
    #expect(claims.problems.isEmpty)
  }
}

@Suite("Which CSV file holds which list")
struct LedgerFileNameTests {
  private let payments = SourceFile(path: "deals/crane.payments.csv", bytes: Array("due\n2025-07-31\n".utf8))

  private func read(_ lines: String, as name: String = "crane") -> Reading<Dossier> {
    readDossier(
      SourceFile(
        path: "deals/\(name).md",
        bytes: Array("---\ntitle: Crane\nbuyer: Port\nstatus: lost\n\(lines)\n---\n".utf8)),
      with: settings, beside: ledgers(payments))
  }

  @Test func aMisspeltNameIsToldTheNearestOfThoseBesideTheDossier() {
    let reading = read("payments: crane.payment.csv")
    #expect(
      told(reading.problems) == [
        "5:11: error: there is no file `crane.payment.csv` beside the dossier; did you mean "
          + "`crane.payments.csv`? [missing-ledger-file]"
      ])
    #expect(reading.value == nil)
  }

  @Test func aFileHoldsOneListOfADossier() {
    #expect(
      told(read("payments: crane.payments.csv\nmilestones: crane.payments.csv").problems) == [
        "5:11: error: `crane.payments.csv` already holds milestones [shared-ledger-file]"
      ])
  }

  @Test func aFileHoldsAListOfOneDossier() throws {
    let line = "payments: crane.payments.csv"
    let dossiers = try ["crane", "dock"].map { try #require(read(line, as: $0).value) }
    let (content, problems) = assembleContent(
      settings: settings, dossiers: dossiers, buyers: [], tactics: [], pages: [], knownRules: [])
    #expect(
      told(problems) == [
        "5:11: error: `deals/crane.payments.csv` already holds a list of `deals/crane.md` [shared-ledger-file]"
      ])
    #expect(problems.map(\.file) == ["deals/dock.md"])
    #expect(content.dossiers.map(\.id) == ["crane"])
  }

  @Test func aFileThatTheDiskWillNotGiveIsAProblemOfItsDossier() {
    let problem = Problem(
      .missingLedgerFile, in: payments.path, at: nil, "the file could not be read", why: "w", fix: "f")
    let reading = readDossier(
      SourceFile(
        path: "deals/crane.md",
        bytes: Array(
          "---\ntitle: Crane\nbuyer: Port\nstatus: lost\npayments: crane.payments.csv\n---\n".utf8)),
      with: settings, beside: LedgerFiles([payments.path: Reading(nil, problems: [problem])]))
    #expect(reading.problems == [problem])
    #expect(reading.value == nil)
  }

  @Test func aFileThatNoDossierNamesIsTold() throws {
    let dossier = try #require(read("payments: crane.payments.csv").value)
    let others = ["deals/dock.changes.csv", "deals/dock.claims.csv", "deals/prices.CSV"]
    let problems = idleLedgerFiles(among: [payments.path] + others, of: [dossier]) {
      [SourceFile(path: "deals/dock.md", bytes: Array("# changes: dock.changes.csv\n".utf8))]
    }
    #expect(problems.map(\.file) == ["deals/dock.claims.csv", "deals/prices.CSV"])
    #expect(
      problems.map(\.fix) == [
        "write `claims: dock.claims.csv` in its dossier, or put a dot before its name",
        "write `payments: prices.CSV` in its dossier, or put a dot before its name",
      ])
  }

  @Test func noTextIsLookedAtWhereEveryFileIsRead() throws {
    let dossier = try #require(read("payments: crane.payments.csv").value)
    let problems = idleLedgerFiles(among: [payments.path], of: [dossier]) {
      Issue.record("the dossiers' texts are asked for")
      return []
    }
    #expect(problems.isEmpty)
  }
}

@Suite("A hostile CSV file")
struct HostileLedgerFileTests {
  @Test("in another encoding is told how to be saved") func encodings() {
    for mark in [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]] {
      let reading = readLedger("payments", bytes: mark + [0x64, 0x00, 0x75, 0x00])
      #expect(
        told(reading.problems) == [
          "1:1: error: the file is UTF-16 instead of UTF-8 [unreadable-character]"
        ])
    }
    let latin = readLedger("payments", bytes: Array("what\nDiff".utf8) + [0xE9] + Array("rent\n".utf8))
    #expect(
      told(latin.problems) == [
        "2:5: error: the byte 0xE9, which is not UTF-8, cannot stand in a CSV file [unreadable-character]"
      ])
  }

  @Test("with more values than a dossier may hold is told so once") func size() {
    for text in [
      "id,gave\n" + String(repeating: ",x\n", count: 200_000),
      "id,gave\nc1," + String(repeating: ",", count: 250_000) + "\n",
    ] {
      #expect(readLedger("concessions", text).problems.map(\.code.id) == ["yaml-size"])
    }
  }

  @Test("with a great many blank rows is read") func blanks() throws {
    let text = "id,gave\n" + String(repeating: ",\r\n", count: 300_000) + "c1,A\n"
    #expect(try #require(readLedger("concessions", text).value).concessions.entries.count == 1)
  }
}
