import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// A deal: its verdict, how it ran, where the value went, its controls, ledgers, story and kin.
struct DealPage: View {
  let frame: PageFrame
  let buyer: Link
  let meta: String
  let summary: String
  let source: String
  let file: Link
  let headline: Headline
  let contents: [Link]
  let chartDefinitions: String
  let timeline: String
  let timelineLead: String
  let stages: [StageList]
  let path: ValuePathTable?
  let controlsLead: String
  let controls: [ControlView]
  let concessions: ConcessionLedger
  let mandate: String
  let ledgers: [LedgerGroup]
  let people: StakeholderMap?
  let learned: LearnedView
  let idleWaivers: [IdleWaiverView]
  let hasStory: Bool
  let lead: [UInt8]
  let sections: [BodySection]
  let footnotes: [UInt8]
  let others: [DealLine]
  let furtherOthers: String

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .view("buyer", "The buyer, with its page.") { $0.buyer },
    .text("meta", "Owner, status, price and money, in a line.") { $0.meta },
    .text("summary", "The dossier's own summary; may be empty.") { $0.summary },
    .text("source", "Where an imported contract's data come from; may be empty.") { $0.source },
    .view("file", "The dossier itself, at the Git host where the site names one.") { $0.file },
    .view("headline", "The verdict.") { $0.headline },
    .list("contents", "The sections of this page.") { $0.contents },
    .svg("chartDefinitions", "The patterns that the page's pictures share.") { $0.chartDefinitions },
    .svg("timeline", "The lifecycle timeline; empty without dates.") { $0.timeline },
    .text("timelineLead", "What the timeline shows, in a sentence.") { $0.timelineLead },
    .list("stages", "The timeline in words, stage by stage.") { $0.stages },
    .view("path", "The value path; absent with fewer than two points.") { $0.path },
    .text("controlsLead", "What the controls come to, in a sentence.") { $0.controlsLead },
    .list("controls", "The five controls.") { $0.controls },
    .view("concessions", "The ledger of gives and gets.") { $0.concessions },
    .text("mandate", "What the team was allowed to do, in a sentence; may be empty.") { $0.mandate },
    .list("ledgers", "The other lists, in groups.") { $0.ledgers },
    .view("people", "The buyer's people; absent where nobody is on record.") { $0.people },
    .view("learned", "What the deal leaves behind for the next one.") { $0.learned },
    .flag("hasIdleWaivers", "Whether any waiver accepts nothing.") { !$0.idleWaivers.isEmpty },
    .list("idleWaivers", "Waivers that have ended or accept nothing, in the order of the file.") {
      $0.idleWaivers
    },
    .flag("hasStory", "Whether the dossier says anything in its own words.") { $0.hasStory },
    .html("lead", "The dossier's text before its first section; may be empty.") { $0.lead },
    .list("sections", "The dossier's own sections.") { $0.sections },
    .html("footnotes", "The dossier's footnotes.") { $0.footnotes },
    .flag("hasOthers", "Whether there are other deals with the same buyer.") { !$0.others.isEmpty },
    .list("others", "The same buyer's other deals, the latest first; a dozen at most.") { $0.others },
    .text("furtherOthers", "How many more the buyer's page has, in words; empty where all are listed.") {
      $0.furtherOthers
    },
  ]

  init(_ deal: DealFacts, body: RenderedBody) {
    let (facts, diagnosed) = (deal.facts, deal.deal)
    let dossier = diagnosed.dossier
    let buyerRecord = facts.portfolio.buyer(diagnosed.buyer)
    let findings = diagnosed.diagnosis.findings.enumerated().map {
      NumberedFinding(number: $0.offset + 1, judged: $0.element.judged, finding: $0.element.finding)
    }
    let bands = StageBands(of: dossier, asOf: deal.asOf)
    let buyerName = buyerRecord?.buyer.name ?? dossier.buyer.value.text
    frame = facts.frame(
      dossier.title.value, at: deal.route,
      dossier.summary.value ?? "The diagnosis of \(dossier.title.value).",
      below: [("Portfolio", .portfolio), (buyerName, .buyer(diagnosed.buyer))])
    buyer = Link(text: buyerName, href: deal.route.link(to: .buyer(diagnosed.buyer)))
    meta = describe(deal)
    summary = dossier.summary.value ?? ""
    source = dossier.source.value.map { describe($0, deal.words) } ?? ""
    file = Link(text: dossier.files[0].path, href: deal.finder.url(of: dossier.title.span) ?? "")
    headline = Headline(of: deal, findings: findings)
    chartDefinitions = ChartDefinitions.svg
    timeline = TimelineOfDeal(deal, bands, findings: findings).svg()
    timelineLead = describeRun(bands, deal)
    stages = listStages(bands, deal, findings: findings)
    path = ValuePathTable(of: deal)
    controlsLead = describeFindings(findings.count, diagnosed.diagnosis)
    controls = Stage.allCases.map { control in
      ControlView(
        control, of: deal,
        findings: findings.filter { $0.judged.rule.control == control }.map { FindingView($0, of: deal) })
    }
    concessions = ConcessionLedger(of: deal, bands)
    mandate = describeMandate(dossier, deal.words)
    ledgers = DealLedgers(
      dossier: dossier, finder: deal.finder, layouts: LedgerLayouts(words: deal.words, deal: deal)
    ).groups()
    people = StakeholderMap(of: dossier, deal.words, deal.finder)
    learned = LearnedView(of: deal)
    idleWaivers = diagnosed.diagnosis.idleWaivers.map { IdleWaiverView($0, of: deal, findings: findings) }
    lead = body.lead
    sections = body.sections
    footnotes = body.footnotes
    hasStory = !summary.isEmpty || !lead.isEmpty || !sections.isEmpty
    let siblings = (buyerRecord?.deals ?? []).filter { $0.dossier.id != dossier.id }
    others = siblings.prefix(DealPage.mostOthers).map { DealLine($0, facts, on: deal.route) }
    let further = siblings.count - others.count
    furtherOthers = further == 0 ? "" : "and \(further) more on the buyer’s page"
    var contents = [Link(text: "How it ran", href: "#run")]
    if path != nil { contents.append(Link(text: "Where the value went", href: "#path")) }
    contents.append(Link(text: "The five controls", href: "#controls"))
    contents.append(Link(text: "Gives and gets", href: "#concessions"))
    contents += ledgers.map { Link(text: $0.heading, href: "#\($0.id)") }
    if people != nil { contents.append(Link(text: "People", href: "#people")) }
    contents.append(Link(text: "What was learned", href: "#learned"))
    if hasStory { contents.append(Link(text: "In the team’s words", href: "#story")) }
    if !others.isEmpty { contents.append(Link(text: "Other deals", href: "#others")) }
    self.contents = contents
  }
}

extension DealPage {
  /// A buyer may have hundreds of deals; all of them stand on its own page.
  private static let mostOthers = 12

  /// The ids that the template gives to this page's own sections; no heading of a body takes one.
  static let ownAnchors: Set<String> = [
    "run", "path", "controls", "concessions", "people", "learned", "others", "story", "main", "decision",
    "contract", "delivered",
    "besides", "upstream", "table", "award", "delivery", "intelligence",
  ]
}
