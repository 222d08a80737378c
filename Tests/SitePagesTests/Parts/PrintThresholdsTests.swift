import ControlGaps
import Dossiers
import Testing

@testable import SitePages

@Suite("A rule's text") struct PrintThresholdsTests {
  private let notation = Notation()

  @Test("shows days and counts bare, and shares with their sign") func units() {
    let text = "under {moderate} or {severe}"
    #expect(printThresholds(text, Thresholds(.days, moderate: 60, severe: 0), notation) == "under 60 or 0")
    #expect(printThresholds(text, Thresholds(.count, moderate: 1, severe: 3), notation) == "under 1 or 3")
    #expect(
      printThresholds(text, Thresholds(.percent, moderate: 50, severe: 65), notation) == "under 50% or 65%")
  }

  @Test("shows a site's own bounds, in its notation") func ownBounds() {
    let own = Thresholds(.percent, moderate: 2, severe: 5).changed(moderate: 25_000, severe: nil)
    #expect(printThresholds("{moderate}, {severe}", own, notation) == "2.5%, 5%")
    #expect(printThresholds("{moderate}", own, Notation(decimal: ",", group: ".")) == "2,5%")
  }

  @Test("says that there is no such bound") func noBound() {
    #expect(printThresholds("{moderate} and {severe}", .none, notation) == "none and none")
  }

  @Test("keeps every word but the marks of code") func otherText() {
    let bounds = Thresholds(.days, moderate: 7)
    #expect(printThresholds("", bounds, notation) == "")
    #expect(
      printThresholds("`dates.award` – für {moderate} Tage", bounds, notation) == "dates.award – für 7 Tage")
    #expect(printThresholds("an open { brace", bounds, notation) == "an open { brace")
  }

  @Test("of the rulebook leaves no name and no mark behind") func wholeRulebook() {
    for entry in Rulebook.standard.entries {
      for text in [entry.rule.criteria, entry.rule.method] {
        let printed = printThresholds(text, entry.thresholds, notation)
        #expect(!printed.contains { "{}`".contains($0) }, "\(entry.rule.id): \(printed)")
        #expect(!printed.contains("none days"), "\(entry.rule.id): \(printed)")
      }
    }
  }
}
