import SourceText
import Testing

@testable import Dossiers

@Suite("A new dossier")
struct StartDossierTests {
  private static func start(
    _ form: LedgerForm = .yaml, title: String = "ERP renewal", with settings: SiteSettings = settings
  ) throws -> [StarterFile] {
    let day = try #require(CalendarDay(iso: "2026-11-23"))
    return startDossier(
      id: "northwind-foods-erp-renewal-2026", title: try NewName(title, makesID: false),
      buyer: try NewName("northwind-foods", makesID: true), on: day, ledgers: form, with: settings)
  }

  private static func read(_ text: String, with settings: SiteSettings = settings) -> Reading<Dossier> {
    readDossier(
      SourceFile(path: "deals/northwind-foods-erp-renewal-2026.md", bytes: Array(text.utf8)), with: settings)
  }

  @Test("reads without a problem as it stands, and says only what can be known on its first day")
  func validAtOnce() throws {
    let file = try #require(try Self.start().first)
    #expect(file.name == "northwind-foods-erp-renewal-2026.md")
    let reading = Self.read(file.text)
    #expect(reading.problems.isEmpty)
    let dossier = try #require(reading.value)
    #expect(dossier.title.value == "ERP renewal")
    #expect(dossier.buyer.value.text == "northwind-foods")
    #expect(dossier.status.value == .qualifying)
    #expect(file.text.contains("\n  first_contact: 2026-11-23 "))
    let given = file.frontMatter.filter { !$0.hasPrefix("#") && !$0.isEmpty }.map { $0.prefix { $0 != ":" } }
    #expect(given == ["---", "title", "buyer", "status", "dates", "  first_contact"])
  }

  @Test("reads without a problem when every example is uncommented")
  func validWithAllExamples() throws {
    let file = try #require(try Self.start().first)
    let reading = Self.read(file.uncommented)
    #expect(reading.problems.isEmpty)
    let dossier = try #require(reading.value)
    #expect(dossier.concessions.entries.count == 1)
    #expect(dossier.waivers.entries.first?.entry.value == "c1")
    #expect(dossier.mandate.value?.trades.entries.first?.give.value?.text == "price")
  }

  @Test("shows every key of the format with an example, and no other")
  func everyKey() throws {
    let file = try #require(try Self.start().first)
    #expect(!file.text.contains("…"), "a key without an example")
    let dossier = try #require(Self.read(file.uncommented).value)
    #expect(dossier.files.count == 1)
    var lines = file.uncommented.split(separator: "\n").map { $0.trimmingPrefix(while: " -".contains) }[...]
    func find(_ keys: [KeyDescription]) {
      for key in keys {
        let index = lines.firstIndex { $0.hasPrefix(key.name + ":") }
        #expect(index != nil, "\(key.name) is missing")
        lines = lines[(index ?? lines.startIndex)...].dropFirst()
        switch key.kind {
        // The days as first agreed have the keys of `dates`, shown just above.
        case .map where key.name == "planned": break
        case .map(let map): find(Dossiers.keys(of: map))
        case .list(let entry): find(Dossiers.keys(of: entry))
        default: break
        }
      }
    }
    find(keys(of: Dossier.self))
  }

  @Test("takes the site's currency, measure and levers")
  func settingsOfTheSite() throws {
    let site = SiteSettings(title: "Deals", currency: "NOK", basis: .margin, levers: ["data-residency"])
    let file = try #require(try Self.start(with: site).first)
    #expect(file.text.contains("# currency: NOK "))
    #expect(file.text.contains("# basis: margin "))
    #expect(file.text.contains("other, data-residency."))
    #expect(Self.read(file.uncommented, with: site).problems.isEmpty)
  }

  @Test("keeps its lines within 100 columns", arguments: LedgerForm.allCases)
  func lineLength(form: LedgerForm) throws {
    let file = try #require(try Self.start(form).first)
    for line in file.text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
  }

  @Test(
    "writes any title so that it is read back",
    arguments: [
      "ERP: renewal", "# 7", "\"Quoted\" \\ and 'so'", "- dash", "[[x]]", "2026", "null", "yes: no # hm",
      "Überholung der Anlagen", "供应链", "{ a: b }", "*star", "&and", "!tag", "%percent", "@at", "`tick`",
      "| pipe", "> fold", "? question", "true", "tail:", "R&D (phase 2), north/south + east", "1e3",
    ])
  func titles(title: String) throws {
    let file = try #require(try Self.start(title: title).first)
    let reading = Self.read(file.text)
    #expect(reading.problems.isEmpty)
    #expect(reading.value?.title.value == title)
  }

  @Test("names the CSV files that it begins, and claims nothing about what they will hold")
  func spreadsheets() throws {
    let files = try Self.start(.csv)
    let dossier = try #require(files.first)
    #expect(
      files.dropFirst().map(\.name)
        == [
          "concessions", "disclosures", "terms", "changes", "milestones", "obligations", "claims", "payments",
          "deductions",
        ].map { "northwind-foods-erp-renewal-2026.\($0).csv" })
    for file in files.dropFirst() { #expect(dossier.text.contains(": \(file.name)"), "\(file.name)") }
    #expect(
      dossier.text.contains(
        "\nincomplete: [concessions, disclosures, terms, milestones, obligations, claims, payments, deductions]"
      ))
    #expect(dossier.text.contains("\n# changes: "), "to keep an empty log of changes is a claim")
  }

  @Test("heads each CSV file with all fields of its list, whose values fit a cell")
  func headers() throws {
    let lists = Dictionary(uniqueKeysWithValues: keys(of: Dossier.self).map { ($0.name, $0.kind) })
    for file in try Self.start(.csv).dropFirst() {
      let list = try #require(file.name.split(separator: ".").dropFirst().first.map(String.init))
      guard case .list(let entry) = lists[list] else {
        Issue.record("\(list) is no list")
        continue
      }
      let fields = keys(of: entry)
      #expect(file.text == fields.map(\.name).joined(separator: ",") + "\n")
      for field in fields { #expect(!field.kind.isList, "\(list).\(field.name)") }
    }
  }
}

extension StarterFile {
  /// The lines of the front matter, from its first `---` on and without the last.
  var frontMatter: [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.dropFirst().firstIndex(of: "---") ?? lines.endIndex
    return Array(lines[..<end])
  }

  /// The text with one `#`, and one space behind it, taken from each line, as editors do.
  var uncommented: String {
    let front = frontMatter
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let plain = front.map { line in
      line.hasPrefix("# ") ? line.dropFirst(2) : line.hasPrefix("#") ? line.dropFirst() : line
    }
    return (plain + lines.dropFirst(front.count)).joined(separator: "\n")
  }
}
