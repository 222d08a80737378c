import SourceText
import Testing

@testable import Dossiers

@Suite("The settings of a site")
struct SettingsTests {
  private func read(_ text: String) -> Reading<SiteSettings> {
    readSettings(SourceFile(path: "site.yml", bytes: Array(text.utf8)))
  }

  @Test func everyKeyIsRead() throws {
    let reading = read(
      """
      title: Deal review
      organisation: Meridian Systems
      language: de
      currency: GBP
      basis: margin
      rates:
        as_of: 2026-10-30
        USD: 0.92
        JPY: 0.005312
      notation: { decimal: ",", group: " ", date: dd.MM.yyyy }
      base_url: https://deals.example.internal/review/
      source_url: https://git.example.internal/deals/{path}#L{line}
      as_of: 2026-10-31
      levers: [Data residency]
      rules:
        late-entry: { moderate: 90, severe: -2.5% }
        limit-hugging: { off: true, reason: No limits here }
        late-payment: { off: false, severe: 45 }
      controls:
        delivery: { playbook: { name: Change control, url: playbooks/change.html } }
      audiences:
        leadership: { withhold: [authority.limit] }
        partner: { show: [title, "## Delivery"], only_tagged: [partner] }
      """)
    #expect(told(reading.problems).isEmpty)
    let settings = try #require(reading.value)
    #expect(settings.title == "Deal review")
    #expect(settings.organisation == "Meridian Systems")
    #expect(settings.language == "de")
    #expect(settings.currency == "GBP")
    #expect(settings.basis == .margin)
    #expect(settings.rates.asOf?.iso == "2026-10-30")
    #expect(settings.rates.millionths == ["USD": 920_000, "JPY": 5_312])
    #expect(settings.notation.decimal == ",")
    #expect(settings.notation.group == " ")
    #expect(settings.notation.date == .numeric)
    #expect(settings.baseURL == "https://deals.example.internal/review/")
    #expect(settings.sourceURL == "https://git.example.internal/deals/{path}#L{line}")
    #expect(settings.asOf?.iso == "2026-10-31")
    #expect(settings.levers == ["data-residency"])
    guard case .thresholds(let moderate?, let severe?) = settings.rules["late-entry"] else {
      Issue.record("late-entry has other thresholds")
      return
    }
    #expect(moderate == ThresholdSetting(tenThousandths: 900_000, isPercentage: false))
    #expect(severe == ThresholdSetting(tenThousandths: -25_000, isPercentage: true))
    guard case .off("No limits here") = settings.rules["limit-hugging"] else {
      Issue.record("limit-hugging is on")
      return
    }
    guard case .thresholds(nil, let later?) = settings.rules["late-payment"] else {
      Issue.record("late-payment has other thresholds")
      return
    }
    #expect(later == ThresholdSetting(tenThousandths: 450_000, isPercentage: false))
    #expect(settings.rulePlaces["limit-hugging"] == SourcePosition(line: 17, column: 3))
    #expect(settings.playbooks[.delivery]?.name == "Change control")
    #expect(settings.playbooks[.delivery]?.url == "playbooks/change.html")
    #expect(settings.audiences.map(\.name) == ["internal", "leadership", "partner"])
    #expect(settings.audiences[1].withhold == ["authority.limit"])
    #expect(settings.audiences[1].show == nil)
    #expect(settings.audiences[2].show == ["title", "## Delivery"])
    #expect(settings.audiences[2].onlyTagged == ["partner"])
  }

  @Test func aTitleIsEnough() throws {
    let settings = try #require(read("title: Deals").value)
    #expect(settings.language == "en")
    #expect(settings.currency == "EUR")
    #expect(settings.basis == .revenue)
    #expect(settings.notation.decimal == "." && settings.notation.group == ",")
    #expect(settings.notation.date == .dayMonthYear)
    #expect(settings.asOf == nil)
    #expect(settings.rules.isEmpty)
    #expect(settings.audiences.map(\.name) == ["internal"])
    #expect(settings.file == "site.yml")
  }

  @Test func aWordStandsForTheDayOfTheBuild() throws {
    #expect(try #require(read("title: Deals\nas_of: today").value).asOf == nil)
  }

  @Test func anEmptyFileLacksItsTitle() {
    #expect(told(read("").problems) == ["1:1: error: the required key title is missing [missing-key]"])
    #expect(told(read("# later\n").problems).count == 1)
    #expect(
      told(read("[a]").problems) == ["1:1: error: here stands a list instead of keys and values [wrong-type]"]
    )
    #expect(
      told(read("hello").problems) == [
        "1:1: error: here stands the text `hello` instead of keys and values [wrong-type]"
      ])
  }
}
