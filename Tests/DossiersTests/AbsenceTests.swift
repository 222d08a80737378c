import Dossiers
import SourceText
import Testing

@Suite("Absent, empty and none are three answers")
struct AbsenceTests {
  @Test func aMissingListIsMissingAndAnEmptyOneIsWhole() throws {
    let dossier = try #require(read("changes: []").value)
    #expect(dossier.concessions.extent == .missing)
    #expect(dossier.concessions.span == nil)
    #expect(dossier.changes.extent == .whole)
    #expect(dossier.changes.entries.isEmpty)
    #expect(dossier.changes.span?.start == SourcePosition(line: 5, column: 1))
  }

  @Test func aMapThatIsNoneIsNotAMissingOne() throws {
    #expect(try #require(read("mandate: none").value).mandate.isNone)
    #expect(try #require(read("team: x").value).mandate.isMissing)
    #expect(try #require(read("outcome: \"none\"").value).outcome.isNone)
  }

  @Test func nullIsAWarningAndReadsAsMissing() throws {
    for written in ["", " ~", " null", " Null", " NULL"] {
      let reading = read("concessions:\(written)")
      #expect(told(reading.problems) == ["5:1: warning: concessions has no value [null-value]"])
      #expect(reading.value?.concessions.extent == .missing)
    }
  }

  @Test func aQuotedNullIsText() {
    #expect(read("team: \"null\"").value?.team.value == "null")
    #expect(read("team: \"\"").value?.team.value == "")
  }

  @Test func aListThatIsMissingStaysSoThoughItIsCalledIncomplete() throws {
    let dossier = try #require(read("incomplete: [terms, changes]\nchanges: []").value)
    #expect(dossier.terms.extent == .missing)
    #expect(dossier.changes.extent == .partial)
  }

  @Test func whatRulesGiveADefaultStaysMissing() throws {
    let dossier = try #require(read("concessions:\n  - lever: price\nterms:\n  - name: x").value)
    #expect(dossier.concessions.entries.first?.by.isMissing == true)
    #expect(dossier.concessions.entries.first?.inPrice.isMissing == true)
    #expect(dossier.terms.entries.first?.favours.isMissing == true)
  }

  @Test func currencyBasisOriginAndIDHaveDefaults() throws {
    let margin = SiteSettings(title: "Deals", currency: "GBP", basis: .margin)
    let dossier = try #require(read("team: x", with: margin).value)
    #expect(dossier.currency == "GBP")
    #expect(dossier.currencySpan == nil)
    #expect(dossier.basis == .margin)
    #expect(dossier.origin == .own)
    #expect(dossier.id == "harbour-crane")
  }
}
