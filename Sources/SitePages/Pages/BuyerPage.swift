import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// The briefing before a negotiation: what one buyer did before, what answered it, and what we got wrong with it.
struct BuyerPage: View {
  let frame: PageFrame
  let meta: String
  let aka: String
  let headline: Headline
  let conversion: CurrencyNote?
  let contents: [Link]
  let chartDefinitions: String
  let behavioursLead: String
  let behaviours: [BuyerBehaviour]
  let dealsLead: String
  let deals: [BuyerDealRow]
  let stages: [StageComparison]
  let leversLead: String
  let levers: [LeverRow]
  let people: [BuyerPerson]
  let gapsLead: String
  let gaps: [RecurringGapRow]
  let dates: [OpenDateRow]
  let moreDates: String
  let lessons: [LessonView]
  let hasFile: Bool
  let lead: [UInt8]
  let sections: [BodySection]
  let footnotes: [UInt8]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("meta", "Sector, region, procurement and results, in a line.") { $0.meta },
    .text("aka", "The names under which dossiers know it; may be empty.") { $0.aka },
    .view("headline", "What to know before the next meeting.") { $0.headline },
    .view("conversion", "At which rates sums are converted; absent where none is.") { $0.conversion },
    .list("contents", "The sections of this page.") { $0.contents },
    .svg("chartDefinitions", "The patterns that the page's pictures share.") { $0.chartDefinitions },
    .text("behavioursLead", "How it behaves and how we answered, in a sentence.") { $0.behavioursLead },
    .list("behaviours", "What it does, the most seen first.") { $0.behaviours },
    .text("dealsLead", "How its deals ended, in a sentence.") { $0.dealsLead },
    .list("deals", "Its deals, the latest first.") { $0.deals },
    .list("stages", "How value moved at each stage, beside the other buyers.") { $0.stages },
    .text("leversLead", "What came back for what we gave, in a sentence.") { $0.leversLead },
    .list("levers", "What it asks for and what it gave back.") { $0.levers },
    .list("people", "Its people, those of the latest deal first.") { $0.people },
    .text("gapsLead", "Which of our gaps recur with it, in a sentence.") { $0.gapsLead },
    .list("gaps", "Rules with a gap in two of its deals or more.") { $0.gaps },
    .list("dates", "What is open or past, the earliest first.") { $0.dates },
    .text("moreDates", "How many more open dates there are; may be empty.") { $0.moreDates },
    .list("lessons", "What its latest deals taught, the latest first.") { $0.lessons },
    .flag("hasBehaviours", "Whether any behaviour is on record.") { !$0.behaviours.isEmpty },
    .flag("hasDates", "Whether any date is open.") { !$0.dates.isEmpty },
    .flag("hasPeople", "Whether anybody on its side is on record.") { !$0.people.isEmpty },
    .flag("hasLevers", "Whether any concession is on record.") { !$0.levers.isEmpty },
    .flag("hasStages", "Whether any deal has two points of its value on record.") { !$0.stages.isEmpty },
    .flag("hasGaps", "Whether any gap came back.") { !$0.gaps.isEmpty },
    .flag("hasLessons", "Whether any lesson is on record.") { !$0.lessons.isEmpty },
    .flag("hasFile", "Whether somebody has written how it buys.") { $0.hasFile },
    .html("lead", "The buyer's file before its first section; may be empty.") { $0.lead },
    .list("sections", "The sections of the buyer's file: how it buys.") { $0.sections },
    .html("footnotes", "The footnotes of the buyer's file.") { $0.footnotes },
  ]

  /// The ids that the page has besides those of the buyer's file.
  static let ownAnchors: Set<String> = [
    "behaviours", "deals", "value", "levers", "people", "gaps", "dates", "lessons", "file",
  ]

  private static let mostPeople = 40
  private static let mostLessons = 40
  private static let mostDates = 24

  init(_ record: BuyerRecord, _ facts: SiteFacts, body: RenderedBody?) {
    let route = Route.buyer(record.buyer.id)
    frame = facts.frame(
      record.buyer.name, at: route, "What \(record.buyer.name) has done in our deals, and what answered it.",
      below: [("Buyers", .buyers)])
    meta = describe(record)
    conversion = CurrencyNote(of: record.deals, facts, on: route)
    aka = record.buyer.aka.joined(separator: ", ")
    headline = Headline(of: record, facts, on: route)
    chartDefinitions = ChartDefinitions.svg
    behavioursLead = describeBehaviours(of: record)
    behaviours = record.behaviours.map { BuyerBehaviour($0, of: record, facts, on: route) }
    deals = BuyerDealRow.rows(of: record, facts, on: route)
    dealsLead = describeResults(of: record)
    stages = StageComparison.stages(of: record, facts, on: route)
    leversLead = describeLevers(record.levers, SiteMoney(facts))
    levers = LeverRow.rows(of: record.levers, facts)
    people = record.people.prefix(BuyerPage.mostPeople).map { BuyerPerson($0, of: record, on: route) }
    gapsLead = describeGaps(of: record)
    gaps = record.recurringGaps.map { RecurringGapRow($0, on: route) }
    dates = record.openDates.prefix(BuyerPage.mostDates).map {
      OpenDateRow($0, facts, on: route, namesBuyer: false)
    }
    moreDates = record.openDates.count > dates.count ? "and \(record.openDates.count - dates.count) more" : ""
    lessons = record.lessons.prefix(BuyerPage.mostLessons).map { LessonView($0, facts, on: route) }
    hasFile = body != nil
    lead = body?.lead ?? []
    sections = body?.sections ?? []
    footnotes = body?.footnotes ?? []
    contents = [
      behaviours.isEmpty ? nil : Link(text: "What to expect", href: "#behaviours"),
      dates.isEmpty ? nil : Link(text: "Open dates", href: "#dates"),
      people.isEmpty ? nil : Link(text: "People", href: "#people"),
      levers.isEmpty ? nil : Link(text: "Asks and returns", href: "#levers"),
      stages.isEmpty ? nil : Link(text: "How value moved", href: "#value"),
      Link(text: "Deals", href: "#deals"),
      gaps.isEmpty ? nil : Link(text: "Our gaps with it", href: "#gaps"),
      lessons.isEmpty ? nil : Link(text: "Lessons", href: "#lessons"),
      body == nil ? nil : Link(text: "How it buys", href: "#file"),
    ].compactMap(\.self)
  }
}
