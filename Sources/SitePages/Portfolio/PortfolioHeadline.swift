import ControlGaps
import Dossiers
import Intelligence

extension Headline {
  /// The verdict on all deals together.
  init(
    of portfolio: Portfolio, ranked: [ControlRecord], _ decisions: Decisions, _ facts: SiteFacts,
    on route: Route
  ) {
    let money = SiteMoney(facts)
    let worst = ranked.first.flatMap { $0.severe + $0.moderate > 0 ? $0 : nil }
    let givenUp = -portfolio.path.sums.reduce(Amount(.zero)) { $0 + $1.givenUp }
    let lost = portfolio.loss.evidenced
    kicker = worst.map { "Where control is lost first: \($0.control.title)" } ?? "Control gaps: none"
    sentence = Headline.sentence(givenUp: givenUp, lost: lost, worst, money)
    install = worst?.rules.first?.rule.recommendation ?? ""
    playbook = worst.flatMap { facts.playbook(for: $0.control, from: .portfolio) }
    isLoss = lost.money > .zero
    more = Headline.concentration(portfolio, money)
    figures = Headline.figures(portfolio, givenUp: givenUp, decisions, money)
  }

  private static func sentence(
    givenUp: Amount, lost: Amount, _ worst: ControlRecord?, _ money: SiteMoney
  ) -> String {
    guard let worst else { return "No control gap was found in what could be judged." }
    guard lost.money > .zero else {
      return
        "No loss is evidenced; \(worst.control.title) has a severe gap in \(worst.severe) of \(Words.counted(worst.assessed, "deal")) judged."
    }
    let most = "the largest part \(worst.control.inPhrase): \(money.inSentence(worst.loss.evidenced))"
    guard givenUp.money > .zero else { return "\(money.inSentence(lost)) was lost for nothing, \(most)." }
    return """
      After our first offers \(money.inSentence(givenUp)) was given up. \(money.inSentence(lost)) is evidenced as lost \
      for nothing, \(most).
      """
  }

  /// How few deals hold most of the loss.
  private static func concentration(_ portfolio: Portfolio, _ money: SiteMoney) -> [Link] {
    let losses = portfolio.deals.filter(\.isOurs).compactMap {
      portfolio.conversion.loss(of: $0)?.evidenced.money
    }.filter { $0 > .zero }.sorted(by: >)
    let all = portfolio.loss.evidenced.money
    guard losses.count > 3 else { return [] }
    var (sum, count) = (Money.zero, 0)
    while sum + sum < all, count < losses.count {
      sum += losses[count]
      count += 1
    }
    return [
      Link(
        text:
          "\(count) of the \(losses.count) deals with a loss \(count == 1 ? "holds" : "hold") \(money.notation.share(sum, of: all)) of it.",
        href: "#deals")
    ]
  }

  private static func figures(
    _ portfolio: Portfolio, givenUp: Amount, _ decisions: Decisions, _ money: SiteMoney
  ) -> [Figure] {
    let loss = portfolio.loss
    var figures: [Figure] = []
    if givenUp.money > .zero {
      let traded = -portfolio.path.sums.reduce(Amount(.zero)) { $0 + $1.traded }
      let caption = """
        given up after the first offer, in the price and beyond it; \(money.inSentence(traded)) of it was traded \
        for something
        """
      figures.append(Figure(value: money.inSentence(-givenUp), caption: caption, isLoss: true))
    }
    if loss.evidenced.money > .zero {
      let atRisk =
        loss.atRisk.money > .zero ? "; a further \(money.inSentence(loss.atRisk)) is at risk" : ""
      figures.append(
        Figure(
          value: money.inSentence(-loss.evidenced),
          caption: "lost for nothing, each entry once and on the record\(atRisk)", isLoss: true))
    }
    figures.append(
      Figure(
        value: String(decisions.due),
        caption: "dates to decide on within \(Decisions.horizon) days, \(decisions.past) of them past",
        isLoss: false))
    return figures
  }
}
