import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// What all deals together have taught: what buyers do, what levers trade for, where gaps repeat.
struct IntelligencePage: View {
  let frame: PageFrame
  let meta: String
  let headline: Headline
  let conversion: CurrencyNote?
  let contents: [Link]
  let behaviours: BehaviourMatrix?
  let leversLead: String
  let levers: [TradeRow]
  let gaps: GapMatrix?
  let lessonsLead: String
  let lessons: [LessonView]
  let moreLessons: String

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("meta", "What the page is drawn from, in a line.") { $0.meta },
    .view("headline", "What changes the next deal.") { $0.headline },
    .view("conversion", "At which rates sums are converted; absent where none is.") { $0.conversion },
    .list("contents", "The sections of this page.") { $0.contents },
    .view("behaviours", "Buyers by behaviours; absent where none is on record.") { $0.behaviours },
    .text("leversLead", "What came back for what we gave, in a sentence.") { $0.leversLead },
    .list("levers", "Levers and what they trade for, the most given first.") { $0.levers },
    .flag("hasLevers", "Whether any concession is on record.") { !$0.levers.isEmpty },
    .view("gaps", "Rules by buyers; absent where none fired.") { $0.gaps },
    .text("lessonsLead", "How much was learned, in a sentence.") { $0.lessonsLead },
    .list("lessons", "What deals taught, the latest first.") { $0.lessons },
    .text("moreLessons", "How many more there are; may be empty.") { $0.moreLessons },
  ]

  private static let mostLessons = 60

  init(_ facts: SiteFacts) {
    let route = Route.intelligence
    let portfolio = facts.portfolio
    let money = SiteMoney(facts)
    let columns = BuyerColumns(portfolio, on: route)
    frame = facts.frame(
      "Intelligence", at: route,
      "What all deals have taught: what buyers do, what answers it, and where gaps repeat.")
    let ours = portfolio.deals.count { $0.isOurs }
    let buyers = portfolio.buyers.count { $0.deals.contains(where: \.isOurs) }
    meta =
      "What \(Words.counted(ours, "deal")) with \(Words.counted(buyers, "buyer")) have taught · money in \(facts.settings.currency)"
    conversion = CurrencyNote(of: portfolio.deals, facts, on: route)
    behaviours = BehaviourMatrix(portfolio, columns, facts, on: route)
    leversLead = describeLevers(portfolio.levers, money)
    levers = TradeRow.rows(portfolio, facts, on: route)
    gaps = GapMatrix(portfolio, columns, facts, on: route)
    let lessons = portfolio.lessons
    let drawnOn = lessons.count { !$0.drawnOnBy.isEmpty }
    lessonsLead =
      lessons.isEmpty
      ? "No deal has a lesson on record."
      : "\(Words.counted(lessons.count, "deal")) of \(ours) left a lesson; later deals say they drew on \(drawnOn) of them."
    self.lessons = lessons.prefix(IntelligencePage.mostLessons).map { LessonView($0, facts, on: route) }
    moreLessons =
      lessons.count > IntelligencePage.mostLessons
      ? "and \(lessons.count - IntelligencePage.mostLessons) more, on their buyers’ pages" : ""
    headline = Headline(intelligence: portfolio, gaps, money)
    contents = [
      behaviours == nil ? nil : Link(text: "Who does what", href: "#behaviours"),
      levers.isEmpty ? nil : Link(text: "What levers trade for", href: "#levers"),
      gaps == nil ? nil : Link(text: "Where our gaps repeat", href: "#gaps"),
      Link(text: "Lessons", href: "#lessons"),
    ].compactMap(\.self)
  }
}

extension Headline {
  /// What all deals' record of behaviour comes to.
  fileprivate init(intelligence portfolio: Portfolio, _ gaps: GapMatrix?, _ money: SiteMoney) {
    func count(_ effect: Behaviour.Effect?) -> Int {
      portfolio.behaviours.reduce(0) { $0 + $1.count(effect) }
    }
    let cases = portfolio.behaviours.reduce(0) { $0 + $1.cases.count }
    let conceded = count(.conceded)
    kicker = "What changes the next deal"
    isLoss = conceded > 0
    let dearest = portfolio.behaviours.enumerated().max {
      ($0.element.count(.conceded), -$0.offset) < ($1.element.count(.conceded), -$1.offset)
    }?.element
    if let dearest, conceded > 0 {
      sentence = """
        Of \(Words.counted(cases, "move")) that buyers made on us we held \(count(.held)), traded \(count(.traded)) and \
        conceded \(conceded). Conceded to most often: \(Words.prose(dearest.name).lowercasedFirst), in \
        \(dearest.count(.conceded)) of \(Words.counted(dearest.cases.count, "case")).
        """
    } else if cases > 0 {
      sentence = "Of \(Words.counted(cases, "move")) that buyers made on us we conceded none."
    } else {
      sentence = "What buyers do is not on record yet."
    }
    more = gaps.map { [Link(text: $0.lead, href: "#gaps")] } ?? []
    install = ""
    playbook = nil
    var figures: [Figure] = []
    if cases > 0 {
      let unknown = count(nil) > 0 ? "; \(Words.counted(count(nil), "move")) without a result on record" : ""
      figures.append(
        Figure(
          value: "\(count(.held) + count(.traded)) of \(cases - count(nil))",
          caption: "answers held or traded\(unknown)", isLoss: false))
    }
    let nothing = portfolio.levers.reduce(Amount(.zero)) { $0 + $1.gaveForNothing }
    let traded = portfolio.levers.reduce(Amount(.zero)) { $0 + $1.gaveInTrades }
    let got = portfolio.levers.reduce(Amount(.zero)) { $0 + $1.got }
    if traded.money > .zero {
      figures.append(
        Figure(
          value: money.inSentence(got),
          caption:
            "came back for the \(money.inSentence(traded)) that we traded, as far as it is priced",
          isLoss: false))
    }
    if nothing.money > .zero {
      figures.append(
        Figure(
          value: money.inSentence(-nothing), caption: "given by concession with nothing back",
          isLoss: true))
    }
    self.figures = figures
  }
}
