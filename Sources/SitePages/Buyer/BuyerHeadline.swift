import ControlGaps
import Dossiers
import Intelligence
import Rendering

extension Headline {
  /// What to know of a buyer before the next meeting.
  init(of record: BuyerRecord, _ facts: SiteFacts, on route: Route) {
    let ours = record.deals.filter(\.isOurs)
    let running = record.running
    let open = running.first { ![.signed, .delivering].contains($0.dossier.status.value) } ?? running.first
    kicker =
      open.map { "Now \($0.dossier.status.value.inWords): \($0.dossier.title.value)" }
      ?? "No deal with it is running"
    isLoss = record.loss.evidenced.money > .zero
    let costliest = Headline.costliest(of: record)
    sentence = Headline.sentence(of: record, costliest, ours: ours.count)
    more = Headline.more(of: record, costliest, on: route)
    let gap = record.recurringGaps.first
    install = gap?.rule.recommendation ?? ""
    playbook = gap.flatMap { facts.settings.playbooks[$0.rule.control] }.map {
      Link(text: $0.name, href: $0.url)
    }
    figures = Headline.figures(of: record, ours: ours, facts)
  }

  /// The behaviour that we conceded to most often; else the one seen in most deals.
  private static func costliest(of record: BuyerRecord) -> BehaviourRecord? {
    let conceded = record.behaviours.enumerated().max {
      ($0.element.count(.conceded), -$0.offset) < ($1.element.count(.conceded), -$1.offset)
    }?.element
    return conceded.flatMap { $0.count(.conceded) > 0 ? $0 : nil } ?? record.behaviours.first
  }

  private static func sentence(of record: BuyerRecord, _ behaviour: BehaviourRecord?, ours: Int) -> String {
    guard ours > 0 else { return "No deal of ours with this buyer is on record." }
    guard let behaviour else {
      guard let usual = record.usualPrimary else {
        return "Nothing on record tells yet what to expect of it."
      }
      return
        "What it does at the table is not on record; control was lost \(usual.control.inPhrase) in \(usual.deals) of \(Words.counted(ours, "deal"))."
    }
    let name = Words.prose(behaviour.name)
    let timing = describeTiming(behaviour)
    let when = timing.isEmpty ? "" : ", \(timing)"
    let conceded = behaviour.count(.conceded)
    let result =
      conceded == 0
      ? "We have not conceded to it so far."
      : "We conceded \(conceded == 1 ? "once" : "\(conceded) times") in \(Words.counted(behaviour.cases.count, "case"))."
    guard record.dealsWithBehaviour >= 3 else {
      return
        "Seen so far: \(name), in \(behaviour.deals) of \(Words.counted(record.dealsWithBehaviour, "deal"))\(when). \(result)"
    }
    return
      "Expect: \(name), seen in \(behaviour.deals) of \(record.dealsWithBehaviour) deals\(when). \(result)"
  }

  private static func more(of record: BuyerRecord, _ behaviour: BehaviourRecord?, on route: Route) -> [Link] {
    var more: [Link] = []
    if let held = behaviour?.cases.last(where: {
      $0.behaviour.effect.value == .held || $0.behaviour.effect.value == .traded
    }) {
      let word = held.behaviour.effect.value?.rawValue ?? ""
      let response = held.behaviour.response.value.map { ": \($0)" } ?? ""
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

  private static func figures(of record: BuyerRecord, ours: [DiagnosedDeal], _ facts: SiteFacts) -> [Figure] {
    let notation = facts.settings.notation
    var figures: [Figure] = []
    let totals = record.totals
    if totals.deals > 0 {
      figures.append(
        Figure(
          value: notation.share(totals.now - totals.offered, of: totals.offered),
          caption:
            "from first offer to now, over \(Words.counted(totals.deals, "deal")): \(notation.brief(totals.offered)) to \(notation.brief(totals.now))",
          isLoss: totals.now < totals.offered))
    }
    if record.loss.evidenced.money > .zero {
      figures.append(
        Figure(
          value: notation.brief(-record.loss.evidenced.money), caption: "lost for nothing and evidenced",
          isLoss: true))
    }
    let gave = record.levers.reduce(Money.zero) { $0 + $1.gave }
    let got = record.levers.reduce(Money.zero) { $0 + $1.got }
    if gave > .zero {
      figures.append(
        Figure(
          value: notation.brief(got),
          caption: "came back for the \(notation.brief(gave)) that we gave at the table",
          isLoss: false))
    }
    return figures
  }
}
