import ControlGaps
import Dossiers
import Intelligence
import Rendering

extension Headline {
  /// What to know of a buyer before the next meeting.
  init(of record: BuyerRecord, _ facts: SiteFacts, on route: Route) {
    let ours = record.deals.filter(\.isOurs)
    let running = record.running
    let open = running.first { $0.dossier.status.value.stage < .delivery } ?? running.first
    kicker =
      open.map { "Now \($0.dossier.status.value.inWords): \($0.dossier.title.value)" }
      ?? "No deal with it is running"
    isLoss = record.loss.evidenced.money > .zero
    let expected = Headline.likeliest(of: record, in: open)
    sentence = Headline.sentence(of: record, expected, in: open, ours: ours.count)
    more = Headline.more(of: record, expected, on: route)
    let gap = record.recurringGaps.first
    install = gap?.rule.recommendation ?? ""
    playbook = gap.flatMap { facts.playbook(for: $0.rule.control, from: .buyer(record.buyer.id)) }
    figures = Headline.figures(of: record, ours: ours, facts)
  }

  /// What may come next: not seen yet in the deal that is open, of its stage or a later one, and conceded to most
  /// often; where there is none, the one conceded to most often of all.
  private static func likeliest(of record: BuyerRecord, in open: DiagnosedDeal?) -> BehaviourRecord? {
    func rank(_ item: (offset: Int, element: BehaviourRecord)) -> (Int, Int, Int) {
      (item.element.count(.conceded), item.element.deals, -item.offset)
    }
    let all = Array(record.behaviours.enumerated())
    let ahead = all.filter { item in
      guard let open, item.element.usualStage ?? .table >= open.dossier.status.value.stage else {
        return false
      }
      return !item.element.cases.contains { $0.deal === open }
    }
    return (ahead.isEmpty ? all : ahead).max { rank($0) < rank($1) }?.element
  }

  private static func sentence(
    of record: BuyerRecord, _ behaviour: BehaviourRecord?, in open: DiagnosedDeal?, ours: Int
  ) -> String {
    guard ours > 0 else { return "No deal of ours with this buyer is on record." }
    guard let behaviour else {
      let (controls, count) = record.usualPrimary
      guard let usual = controls.first else { return "Nothing on record tells yet what to expect of it." }
      return """
        What it does is not on record. Control was lost \(usual.inPhrase) in \(count) of \
        \(Words.counted(ours, "deal")).
        """
    }
    let timing = describeTiming(behaviour)
    let when = timing.isEmpty ? "" : ", \(timing)"
    let cases = behaviour.cases.count
    let conceded = behaviour.count(.conceded)
    let result =
      conceded == 0
      ? "We have not conceded to it." : "We conceded in \(conceded) of \(Words.counted(cases, "case"))."
    let isAhead = open.map { open in !behaviour.cases.contains { $0.deal === open } } ?? false
    let ahead = isAhead ? " It has not come yet in \(open?.dossier.title.value ?? "")." : ""
    let name = Words.capitalised(Words.prose(behaviour.name))
    return """
      \(name): in \(behaviour.deals) of \(Words.counted(record.dealsWithBehaviour, "deal"))\(when). \(result)\(ahead)
      """
  }

  private static func more(of record: BuyerRecord, _ behaviour: BehaviourRecord?, on route: Route) -> [Link] {
    var more: [Link] = []
    if let held = behaviour?.cases.last(where: {
      $0.behaviour.effect.value == .held || $0.behaviour.effect.value == .traded
    }) {
      let word = held.behaviour.effect.value?.rawValue ?? ""
      let response = held.behaviour.response.value.map { ": “\($0)”" } ?? ""
      more.append(
        Link(
          text: "We \(word) in \(held.deal.dossier.title.value)\(response)",
          href: route.link(to: held.behaviour.span, of: held.deal.dossier)))
    }
    if let gap = record.recurringGaps.first {
      more.append(
        Link(
          text:
            "Our most frequent gap with it, in \(gap.deals.count) of \(Words.counted(gap.judged, "deal")): \(gap.rule.title.prefix(1).lowercased() + gap.rule.title.dropFirst())",
          href: "#gaps"))
    }
    return more
  }

  /// The movement as a share of the price, or as money where that is not on record.
  private static func share(of totals: OfferTotals, _ notation: Notation) -> String {
    let movement = totals.now - totals.offered
    guard let price = totals.price, price.money > .zero else { return notation.signed(movement) }
    let about = movement.isEstimate || price.isEstimate ? "~\u{202F}" : ""
    return about + (movement.money > .zero ? "+" : "") + notation.share(movement.money, of: price.money)
  }

  private static func figures(of record: BuyerRecord, ours: [DiagnosedDeal], _ facts: SiteFacts) -> [Figure] {
    let notation = facts.settings.notation
    let money = SiteMoney(facts)
    var figures: [Figure] = []
    let totals = record.totals
    if totals.deals > 0 {
      figures.append(
        Figure(
          value: Headline.share(of: totals, notation),
          caption:
            "from first offer to now, over \(Words.counted(totals.deals, "deal")): \(money.inSentence(totals.offered)) to \(money.inSentence(totals.now))",
          isLoss: totals.now.money < totals.offered.money))
    }
    if record.loss.evidenced.money > .zero {
      figures.append(
        Figure(
          value: money.inSentence(-record.loss.evidenced), caption: "lost for nothing and evidenced",
          isLoss: true))
    }
    let gave = record.levers.reduce(Amount(.zero)) { $0 + $1.gave }
    let got = record.levers.reduce(Amount(.zero)) { $0 + $1.got }
    if gave.money > .zero {
      figures.append(
        Figure(
          value: money.inSentence(got),
          caption: "came back for concessions worth \(money.inSentence(gave))",
          isLoss: false))
    }
    return figures
  }
}

extension Status {
  /// The stage that a deal of this status is in; delivery for one that has ended.
  var stage: Stage {
    switch self {
    case .qualifying, .bidding: .upstream
    case .negotiating: .table
    case .awarded: .award
    case .signed, .delivering, .closed, .terminated, .lost, .withdrawn: .delivery
    }
  }
}
