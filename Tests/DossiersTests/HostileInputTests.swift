import SourceText
import Testing

@testable import Dossiers

@Suite("Hostile and damaged files cost little and get one clear problem")
struct HostileInputTests {
  private func told(_ bytes: [UInt8]) -> [String] {
    DossiersTests.told(readDossier(SourceFile(path: "deals/x.md", bytes: bytes), with: settings).problems)
  }

  private func withTeam(_ bytes: [UInt8]) -> [UInt8] {
    Array("---\ntitle: T\nbuyer: B\nstatus: lost\nteam: ü".utf8) + bytes + Array("\n---\n".utf8)
  }

  @Test func deepNestingStopsAtItsLimit() {
    let nested = String(repeating: "[", count: 10_000)
    #expect(
      DossiersTests.told(read("tags: \(nested)").problems) == [
        "5:70: error: lists and maps are nested more than 64 deep [yaml-depth]"
      ])
  }

  @Test func aliasesOfAliasesStopAtTheirLimit() {
    var lines = "a: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let uses = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines += "b\(level): &a\(level) [\(uses)]\n"
    }
    #expect(
      DossiersTests.told(read(lines).problems) == [
        "8:45: error: aliases stand for more than 10000 values [yaml-alias]"
      ])
  }

  @Test func anAliasRepeatsWhatItsAnchorHolds() throws {
    let dossier = try #require(read("tags: &t [mandate, value]\nconfidential: *t\nteam: x").value)
    #expect(dossier.confidential.value == ["mandate", "value"])
    #expect(dossier.team.value == "x")
  }

  @Test(
    arguments: [
      ([0x61, 0x00], "5:9: error: a NUL character cannot stand in front matter [unreadable-character]"),
      (
        [0xFF],
        "5:8: error: the byte 0xFF, which is not UTF-8, cannot stand in front matter [unreadable-character]"
      ),
      (
        [0xC3],
        "5:8: error: the byte 0xC3, which is not UTF-8, cannot stand in front matter [unreadable-character]"
      ),
      (
        [0xED, 0xA0, 0x80],
        "5:8: error: the byte 0xED, which is not UTF-8, cannot stand in front matter [unreadable-character]"
      ),
      (
        [0x1B], "5:8: error: the control character U+001B cannot stand in front matter [unreadable-character]"
      ),
      (
        [0x7F], "5:8: error: the control character U+007F cannot stand in front matter [unreadable-character]"
      ),
      (
        [0xC2, 0x85],
        "5:8: error: the control character U+0085 cannot stand in front matter [unreadable-character]"
      ),
      (
        [0xE2, 0x80, 0xA8],
        "5:8: error: the line separator U+2028 cannot stand in front matter [unreadable-character]"
      ),
      (
        [0xEF, 0xBB, 0xBF],
        "5:8: error: a byte-order mark cannot stand in front matter [unreadable-character]"
      ),
      (
        [0xEF, 0xBF, 0xBE],
        "5:8: error: the noncharacter U+FFFE cannot stand in front matter [unreadable-character]"
      ),
      (
        [0x0D, 0x61],
        "5:8: error: a carriage return without a line feed cannot stand in front matter [unreadable-character]"
      ),
    ] as [([UInt8], String)])
  func whatCannotStandInFrontMatterIsNamedWithItsPlace(_ bytes: [UInt8], _ problem: String) {
    #expect(told(withTeam(bytes)) == [problem])
  }

  @Test func charactersOfAllLengthsCount1Each() {
    #expect(
      DossiersTests.told(read("source: { name: \"aé€😀\", x: y }").problems) == [
        "5:25: error: unknown key `source.x` [unknown-key]"
      ])
  }

  @Test func windowsLineEndsChangeNothing() throws {
    let text = fullDossier.replacing("\n", with: "\r\n")
    let reading = readDossier(file(text), with: settings)
    #expect(reading.problems.isEmpty)
    let dossier = try #require(reading.value)
    #expect(dossier.title.value == "ERP managed services --- renewal")
    #expect(dossier.title.span.start == SourcePosition(line: 2, column: 8))
    #expect(dossier.files[0].bytes[dossier.body.offset...].starts(with: "\r\n## What".utf8))
  }

  @Test func aByteOrderMarkIsSkipped() throws {
    let reading = readDossier(file("\u{FEFF}" + fullDossier), with: settings)
    #expect(reading.problems.isEmpty)
    #expect(reading.value?.title.span.start == SourcePosition(line: 2, column: 8))
    #expect(
      readSettings(file("\u{FEFF}title: Deals\nx: y")).problems.first?.position
        == SourcePosition(line: 2, column: 1))
  }

  @Test func threeHyphensCloseTheFrontMatterOnlyOnALineOfTheirOwn() throws {
    let text = "---  \ntitle: a --- b\nbuyer: B\nstatus: lost\nsummary: |\n  x\n  ---\n---\t\nBody\n---\n"
    let dossier = try #require(readDossier(file(text), with: settings).value)
    #expect(dossier.title.value == "a --- b")
    #expect(dossier.summary.value == "x\n---\n")
    #expect(dossier.body.firstLine == 9)
  }

  @Test(arguments: ["", "title: T\n", "\n---\ntitle: T\n---\n", "----\ntitle: T\n---\n", "# Heading\n"])
  func aFileWithoutFrontMatterIsToldSo(_ text: String) {
    #expect(
      told(Array(text.utf8)) == [
        "1:1: error: the file does not begin with front matter [missing-front-matter]"
      ])
  }

  @Test(arguments: ["---", "---\n", "---\ntitle: T\n", "---\ntitle: T\n ---\n"])
  func frontMatterThatIsNeverClosedIsToldSo(_ text: String) {
    #expect(
      told(Array(text.utf8)) == [
        "1:1: error: the front matter that `---` opens is never closed [unclosed-front-matter]"
      ])
  }

  @Test func afterAMistakeOfSyntaxNothingElseIsRead() {
    let reading = read("sponser: x\nsummary: a: b\nteem: y")
    #expect(DossiersTests.told(reading.problems) == ["6:11: error: a second `: ` in one line [yaml-syntax]"])
    #expect(reading.value == nil)
  }

  @Test func aFileOfManyValuesStopsAtItsLimit() {
    let many = String(repeating: "a,", count: SyntaxLimit.nodes)
    #expect(read("tags: [\(many)]").problems.map(\.code.id) == ["yaml-size"])
  }

  @Test func linesOfTwoMegabytesAreReadOrRefusedInOneProblem() {
    let long = String(repeating: "a", count: 2_000_000)
    #expect(read("summary: \"\(long)\"").value?.summary.value?.utf8.count == 2_000_000)
    #expect(
      DossiersTests.told(read("summary: \"\(long)").problems) == [
        "5:10: error: the quotation mark opened on line 5, column 10 is never closed [yaml-syntax]"
      ])
  }

  @Test func filesOfFiftyMegabytesAreReadOrRefusedInOneProblem() {
    let head = Array("---\ntitle: T\nbuyer: B\nstatus: lost\n".utf8)
    func repeated(_ line: String) -> [UInt8] {
      var bytes = Array(line.utf8)
      while bytes.count < 50_000_000 { bytes += bytes }
      return bytes
    }
    #expect(told(head + Array("---\n".utf8) + repeated("A line of the minutes.\n")) == [])
    #expect(
      told(head + repeated("x")) == [
        "1:1: error: the front matter that `---` opens is never closed [unclosed-front-matter]"
      ])
    #expect(
      told(head + Array("tags:\n".utf8) + repeated("  - crane\n") + Array("---\n".utf8)) == [
        "199997:5: error: the file holds more than 200000 values [yaml-size]"
      ])
  }
}
