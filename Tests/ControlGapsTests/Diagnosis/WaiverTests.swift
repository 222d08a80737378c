import Dossiers
import Testing

@testable import ControlGaps

@Suite struct WaiverTests {
  private func diagnosedWith(_ waivers: [String], asOf: String = "2025-06-30") throws -> Diagnosis {
    let list = waivers.map { "  - { rule: unreciprocated-concession, reason: Entry, by: CFO, \($0) }" }
    return try diagnosed(
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-05, lever: price, value: 120k }
        - { id: c2, date: 2025-05-12, lever: price, value: 30k }
        - { id: c3, date: 2025-05-19, lever: term, value: 10k, got: Reference visits }
      waivers:
      \(list.joined(separator: "\n"))
      """, with: [.unreciprocatedConcession], asOf: asOf)
  }

  private func findings(_ diagnosis: Diagnosis) -> [(entries: [String?], isWaived: Bool)] {
    diagnosis.findings.map { ($0.finding.citations.all.map(\.entry), $0.finding.isWaived) }
  }

  @Test func oneOfTheWholeRuleAcceptsTheGap() throws {
    let diagnosis = try diagnosedWith(["until: 2025-12-31"])
    let findings = findings(diagnosis)
    #expect(findings.map(\.entries) == [["c1", "c2"]])
    #expect(findings.map(\.isWaived) == [true])
    #expect(diagnosis.idleWaivers.isEmpty)
  }

  @Test func oneOfAnEntryLeavesTheOthers() throws {
    let findings = findings(try diagnosedWith(["entry: c1, until: 2025-12-31"]))
    #expect(findings.map(\.entries) == [["c2"], ["c1"]])
    #expect(findings.map(\.isWaived) == [false, true])
  }

  @Test func theGapIsAcceptedWhereNoEntryIsLeft() throws {
    let diagnosis = try diagnosedWith(["entry: c1, until: 2025-12-31", "entry: c2, until: 2025-12-31"])
    #expect(findings(diagnosis).map(\.isWaived) == [true])
    #expect(diagnosis.idleWaivers.isEmpty)
  }

  @Test func itHoldsToTheEndOfItsLastDay() throws {
    #expect(findings(try diagnosedWith(["until: 2025-06-30"])).map(\.isWaived) == [true])
    #expect(findings(try diagnosedWith(["until: 2025-06"])).map(\.isWaived) == [true])
    let after = try diagnosedWith(["until: 2025-06-30"], asOf: "2025-07-01")
    #expect(findings(after).map(\.isWaived) == [false])
    #expect(after.idleWaivers.map(\.reason) == [.expired])
  }

  @Test func everyoneWhoAcceptsAPartIsKept() throws {
    let diagnosis = try diagnosedWith([
      "entry: c1, id: w1, until: 2025-12-31", "entry: c2, id: w2, until: 2025-09-30",
    ])
    #expect(diagnosis.findings.map { $0.finding.waivers.map(\.id.value) } == [["w1", "w2"]])
  }

  @Test func oneOfARuleThatIsOffIsReported() throws {
    let dossier = try readExample(
      "status: bidding\nwaivers: [{ rule: late-entry, reason: Entry, by: CFO, until: 2025-12-31 }]")
    let off = Rulebook.standard.configured(by: ["late-entry": .off(reason: "Not here")])
    let diagnosis = diagnose(
      dossier, with: off, asOf: try day("2025-06-30"), notation: Notation())
    #expect(diagnosis.idleWaivers.map(\.reason) == [.ruleIsOff])
    #expect(
      diagnosis.idleWaivers.map { $0.problem(in: dossier).why } == [
        "`site.yml` switches the rule off, so there is no gap to accept"
      ])
  }

  @Test func oneOfARuleInPreviewAcceptsWhatItShows() throws {
    let diagnosis = try diagnosed(
      """
      status: negotiating
      concessions: [{ id: c1, date: 2025-05-05, lever: price, value: 120k }]
      waivers: [{ rule: unreciprocated-concession, entry: c1, reason: Entry, by: CFO, until: 2025-12-31 }]
      """, with: [inPreview(.unreciprocatedConcession)])
    #expect(findings(diagnosis).map(\.isWaived) == [true])
    #expect(diagnosis.idleWaivers.isEmpty)
    #expect(diagnosis.waivedLoss.evidenced.money == .zero)
  }

  @Test func itsStandingTellsWhatItDoesOnTheDay() throws {
    func standing(_ waiver: String, asOf: String = "2025-06-30") throws -> String {
      let dossier = try diagnosedWith([waiver], asOf: asOf)
      let waiver = try #require(
        dossier.idleWaivers.first?.waiver ?? dossier.findings.first?.finding.waivers.first)
      return switch dossier.standing(of: waiver) {
      case .inForce: "in force"
      case .expired(let gap): gap.map { "expired, \($0.condition)" } ?? "expired"
      case .acceptsNothing: "accepts nothing"
      case .ruleIsOff: "rule is off"
      }
    }
    #expect(try standing("until: 2025-06-30") == "in force")
    #expect(try standing("until: 2025-06-29").hasPrefix("expired, 2 concessions"))
    #expect(try standing("entry: c1, until: 2025-06-29").hasPrefix("expired, 2 concessions"))
    #expect(try standing("entry: c3, until: 2025-06-29") == "expired")
    #expect(try standing("entry: c3, until: 2025-12-31") == "accepts nothing")
  }

  @Test func oneThatMatchesNoGapIsReported() throws {
    let diagnosis = try diagnosedWith(["entry: c3, until: 2025-12-31"])
    #expect(findings(diagnosis).map(\.isWaived) == [false])
    #expect(diagnosis.idleWaivers.map(\.reason) == [.unmatched])
  }

  @Test func oneOfAnEntryBesideOneOfTheWholeRuleIsNotIdle() throws {
    let diagnosis = try diagnosedWith(["until: 2025-12-31", "entry: c1, until: 2025-12-31"])
    #expect(findings(diagnosis).map(\.isWaived) == [true])
    #expect(diagnosis.idleWaivers.isEmpty)
  }

  @Test func oneOfAnEntryThatIsCitedAndTookNoPartAcceptsNothing() throws {
    let diagnosis = try diagnosed(
      """
      status: signed
      dates: { award: 2025-03-01, signature: 2025-04-01 }
      value: { awarded: 1m, signed: 900k }
      concessions:
        - { id: c1, date: 2025-03-10, lever: price, value: 100k }
      waivers:
        - { rule: value-drop-after-award, entry: c1, reason: Entry, by: CFO, until: 2025-12-31 }
      """, with: [.valueDropAfterAward], asOf: "2025-06-30")
    #expect(findings(diagnosis).map(\.isWaived) == [false])
    #expect(diagnosis.loss.evidenced.money == Money(units: 100_000))
    #expect(diagnosis.idleWaivers.map(\.reason) == [.unmatched])
  }
}
