import ControlGaps
import Dossiers
import JSONText
import Testing

@Suite("The diagnosis as a document")
struct DiagnosisReportTests {
  private func document(_ frontMatter: String, rulebook: Rulebook = .standard) throws -> JSON {
    let dossier = try readExample(frontMatter)
    let day = try day("2025-06-30")
    let diagnosis = diagnose(dossier, with: rulebook, asOf: day, notation: Notation())
    return DiagnosisReport(
      diagnosis, of: dossier, buyer: "port-of-aldersea", with: rulebook, asOf: day, below: "Content/",
      notation: Notation()
    ).json
  }

  @Test("rounds no amount")
  func exactMoney() throws {
    let text = try document(
      """
      status: negotiating
      dates: { award: 2025-05-01 }
      value: { offered: 1000000.10, awarded: ~999999.9, signed: none }
      """
    ).text(.compact)
    #expect(text.contains(#""amount":1000000.1,"isEstimate":false"#), "\(text)")
    #expect(text.contains(#""amount":999999.9,"isEstimate":true"#), "\(text)")
    #expect(text.contains(#""movement":-0.2,"isEstimate":true"#), "\(text)")
  }

  @Test("tells each way in which no primary gap can be named")
  func primaryGap() throws {
    let early = try document("status: qualifying").text(.compact)
    #expect(early.contains(#""primaryGap":{"verdict":"too-little-on-record","control":null}"#), "\(early)")
    let clear = try document(
      """
      status: qualifying
      dates: { first_contact: 2024-01-10, criteria_fixed: none, rfp: 2025-05-01 }
      criteria:
        - { name: Price, kind: price, weight: 30%, origin: buyer }
        - { name: Date, kind: delivery, weight: 70%, origin: ours }
      """
    ).text(.compact)
    #expect(clear.contains(#""primaryGap":{"verdict":"none-found","control":null}"#), "\(clear)")
  }

  @Test("names the rules that a site does not run, and what its waivers come to")
  func switchedOffAndWaivers() throws {
    let rulebook = Rulebook.standard.configured(by: ["late-payment": .off(reason: "Finance watches it")])
    let text = try document(
      """
      status: qualifying
      waivers:
        - { rule: late-payment, reason: Known, by: CFO, until: 2025-12 }
        - { rule: late-entry, reason: Known, by: CFO, until: 2025-01-31 }
        - { rule: unset-walk-away, reason: Known, by: CFO, until: 2026-01-31 }
      """, rulebook: rulebook
    ).text(.compact)
    #expect(
      text.contains(
        #""switchedOff":[{"id":"late-payment","control":"delivery","reason":"Finance watches it"}]"#))
    #expect(!text.contains(#"{"id":"late-payment","title""#))
    #expect(
      text.contains(#""until":"2025-12-31","standing":"rule-is-off","file":"Content/deal.md""#), "\(text)")
    #expect(text.contains(#""until":"2025-01-31","standing":"expired""#), "\(text)")
    #expect(text.contains(#""until":"2026-01-31","standing":"accepts-nothing""#), "\(text)")
  }
}
