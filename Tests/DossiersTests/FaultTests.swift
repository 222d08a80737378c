import Dossiers
import SourceText
import Testing

@Suite("Every mistake is told with its place, and all of a file's in one run")
struct FaultTests {
  private static let ofDossiers = ["syntax", "keys", "values", "references"]

  @Test(arguments: ofDossiers) func aMistakeInADossierIsToldWithItsPlace(_ name: String) throws {
    try Fault.expectAll(in: name) { read($0.lines).problems }
  }

  @Test(arguments: ofDossiers) func aDossierIsThereExactlyWhereNoProblemIsAnError(_ name: String) throws {
    for fault in try Fault.all(in: name) {
      let reading = read(fault.lines)
      #expect((reading.value == nil) == reading.problems.contains { $0.severity == .error }, "\(fault.lines)")
    }
  }

  @Test func thereAreMoreThanAHundredAndTwentyOfThem() throws {
    let faults = try Self.ofDossiers.flatMap { try Fault.all(in: $0) }
    #expect(Set(faults.map(\.lines)).count == faults.count)
    #expect(faults.count >= 120)
    for fault in faults { #expect(!read(fault.lines).problems.isEmpty, "\(fault.lines)") }
  }

  @Test func aMistakeInTheSettingsIsToldWithItsPlace() throws {
    try Fault.expectAll(in: "settings") { fault in
      let reading = readSettings(SourceFile(path: "site.yml", bytes: Array(fault.lines.utf8)))
      #expect(reading.value == nil)
      return reading.problems
    }
  }

  @Test func aMessageSaysWhatIsWrongWhyItMattersAndWhatToWrite() {
    let problems = read("currency: eur").problems
    #expect(
      ProblemReport(root: "Content/").text(problems) == """
        Content/deals/harbour-crane.md:5:11: error: currency `eur` is not a currency in use [unknown-currency]
          why: amounts are converted and printed by the code of their currency
          fix: write `EUR`

        """)
  }

  @Test func theRequiredKeysAreNamedAtTheTopOfTheFile() {
    let reading = readDossier(file("---\nteam: x\n---\n"), with: settings)
    #expect(
      told(reading.problems) == [
        "1:1: error: the required key buyer is missing [missing-key]",
        "1:1: error: the required key status is missing [missing-key]",
        "1:1: error: the required key title is missing [missing-key]",
      ])
    #expect(reading.value == nil)
  }

  @Test func emptyFrontMatterLacksTheRequiredKeysAndNothingElse() {
    #expect(
      readDossier(file("---\n---\n"), with: settings).problems.map(\.code.id)
        == Array(repeating: "missing-key", count: 3))
    #expect(readDossier(file("---\n# later\n---\n"), with: settings).problems.count == 3)
  }

  @Test func aRequiredTextMayNotBeEmptyOrNone() {
    let text = "---\ntitle: \"\"\nbuyer: none\nstatus:\n---\n"
    #expect(
      told(readDossier(file(text), with: settings).problems) == [
        "2:8: error: the required key title is empty [missing-key]",
        "3:8: error: `none` cannot stand for buyer [wrong-type]",
        "4:1: error: the required key status has no value [missing-key]",
      ])
  }

  @Test func aBuyerIsNamedWithALetterOrADigit() {
    let text = "---\ntitle: T\nbuyer: \"***\"\nstatus: lost\n---\n"
    #expect(
      told(readDossier(file(text), with: settings).problems) == [
        "3:8: error: buyer `***` has no letter or digit [not-a-name]"
      ])
  }

  @Test func aFileWhoseNameIsNoIDIsTold() {
    let bytes = Array("---\ntitle: T\nbuyer: B\nstatus: lost\n---\n".utf8)
    let reading = readDossier(SourceFile(path: "deals/My Deal.md", bytes: bytes), with: settings)
    #expect(told(reading.problems) == ["1:1: error: the file's name `My Deal` is not an id [not-an-id]"])
    #expect(reading.problems.first?.fix == "rename the file to `my-deal.md`")
  }

  @Test func aValueThatWouldActOnATerminalIsShownHarmless() {
    #expect(
      told(read("status: x\nbasis: \"\\e[31m\\u202E\"").problems).last
        == "6:8: error: basis cannot be `U+001B[31mU+202E` [unknown-word]")
  }
}
