import SourceText
import Testing

@testable import Dossiers

@Suite("A new buyer's or tactic's file")
struct StartPageTests {
  private func source(_ text: String, _ path: String) -> SourceFile {
    SourceFile(path: path, bytes: Array(text.utf8))
  }

  @Test("reads without a problem as it stands and with every example uncommented")
  func buyer() throws {
    let file = try startBuyer(named: NewName("Hafen & Söhne: Gent", makesID: true))
    #expect(file.name == "hafen-söhne-gent.md")
    let reading = readBuyer(source(file.text, "buyers/" + file.name))
    #expect(reading.problems.isEmpty)
    #expect(reading.value?.name == "Hafen & Söhne: Gent")
    #expect(reading.value?.sector == nil)
    let full = readBuyer(source(file.uncommented, "buyers/" + file.name))
    #expect(full.problems.isEmpty)
    #expect(full.value?.procurement == "central")
    for key in keys(of: Buyer.self) { #expect(file.uncommented.contains("\n\(key.name): "), "\(key.name)") }
  }

  @Test("gives a tactic its stage where it is known", arguments: Stage.allCases)
  func tactic(stage: Stage) throws {
    let file = try startTactic(named: NewName("Last-minute call", makesID: true), at: stage)
    #expect(file.name == "last-minute-call.md")
    let reading = readTactic(source(file.text, "tactics/" + file.name))
    #expect(reading.problems.isEmpty)
    #expect(reading.value?.stage == stage)
  }

  @Test("leaves a tactic's stage to its author otherwise")
  func tacticWithoutStage() throws {
    let file = try startTactic(named: NewName("Last-minute call", makesID: true), at: nil)
    let reading = readTactic(source(file.text, "tactics/" + file.name))
    #expect(reading.problems.isEmpty)
    #expect(reading.value?.stage == nil)
    let full = readTactic(source(file.uncommented, "tactics/" + file.name))
    #expect(full.problems.isEmpty)
    for key in keys(of: Tactic.self) { #expect(file.uncommented.contains("\n\(key.name): "), "\(key.name)") }
  }
}
