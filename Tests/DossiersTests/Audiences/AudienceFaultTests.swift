import Dossiers
import SourceText
import Testing

@Suite("What would be published by mistake is an error")
struct AudienceFaultTests {
  @Test func inADossierWhoseBodyHasTheOneHeadingBody() throws {
    try Fault.expectAll(in: "confidential") { fault in
      let text = "---\ntitle: T\nbuyer: B\nstatus: signed\n\(fault.lines)\n---\n\n## Body\n"
      let reading = readDossier(file(text), with: settings)
      #expect(reading.value == nil)
      return reading.problems
    }
  }

  @Test func inTheSettings() throws {
    try Fault.expectAll(in: "audiences") { fault in
      let reading = readSettings(SourceFile(path: "site.yml", bytes: Array(fault.lines.utf8)))
      #expect(reading.value == nil)
      return reading.problems
    }
  }
}
