import Testing

@testable import Dossiers

@Suite("The definitions of the keys")
struct KeyTests {
  private static let maps: [any KeyedMap.Type] = [
    Dossier.self, PublicSource.self, LifecycleDates.self, DealValue.self, Criterion.self, Competition.self,
    Stakeholder.self, Alternative.self, CorridorReading.self, Assumption.self, Mandate.self,
    PlannedTrade.self,
    Authority.self, Concession.self, Disclosure.self, Term.self, Change.self, Milestone.self, Obligation.self,
    Claim.self, Payment.self, Deduction.self, Behaviour.self, Outcome.self, Event.self, Waiver.self,
    SiteSettings.self, RuleSetting.self, ControlSetting.self, Playbook.self, Audience.self, Notation.self,
    Buyer.self, Tactic.self, OrdinaryPage.self,
  ]

  @Test(arguments: maps.indices)
  func eachKeyIsDefinedOnceAndDescribedInASentence(_ index: Int) {
    let keys = describe(Self.maps[index])
    #expect(!keys.isEmpty)
    #expect(Set(keys.map(\.name)).count == keys.count)
    for key in keys {
      #expect(key.about.hasSuffix(".") && key.about.contains(" "), "\(key.name)")
    }
  }

  @Test func stepsAndPointsStandInTheOrderOfTheirFields() {
    #expect(keys(of: LifecycleDates.self).map(\.name) == Step.allCases.map(\.rawValue))
    #expect(keys(of: DealValue.self).map(\.name) == ValuePoint.allCases.map(\.rawValue) + ["reviewed"])
  }

  @Test func onlyThreeKeysOfADossierAreRequired() {
    #expect(keys(of: Dossier.self).filter(\.isRequired).map(\.name) == ["title", "buyer", "status"])
    #expect(keys(of: Waiver.self).filter(\.isRequired).map(\.name) == ["rule", "reason", "by", "until"])
  }

  @Test func aKeySaysHowItsValueIsWritten() throws {
    let keys = keys(of: Concession.self)
    func kind(_ name: String) throws -> ValueKind { try #require(keys.first { $0.name == name }).kind }
    guard case .word(let words) = try kind("by") else {
      Issue.record("`by` is no word")
      return
    }
    #expect(words.words == ["us", "buyer"])
    guard case .money(.never) = try kind("value"), case .date = try kind("date"),
      case .entryID = try kind("id")
    else {
      Issue.record("a concession's keys have other kinds")
      return
    }
  }
}
