import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// Builds the map's rows on one scale of money.
struct HeatRows {
  private let facts: SiteFacts
  private let route: Route
  private let ours: [DiagnosedDeal]
  private let money: SiteMoney
  private let greatest: Money

  init(_ facts: SiteFacts, _ route: Route, _ ours: [DiagnosedDeal]) {
    self.facts = facts
    self.route = route
    self.ours = ours
    money = SiteMoney(facts)
    let conversion = facts.portfolio.conversion
    greatest =
      ours.lazy.compactMap {
        conversion.loss(of: $0)?.evidenced.money
      }
      .max() ?? .zero
  }

  func group(_ record: BuyerRecord, withDeals: Bool) -> HeatMap.Group {
    let deals = record.deals.filter(\.isOurs)
    return HeatMap.Group(
      buyer: Link(text: record.buyer.name, href: route.link(to: .buyer(record.buyer.id))),
      deals: Words.counted(deals.count, "deal"),
      counts: Stage.allCases.map { stage in
        let judged = deals.map { $0.diagnosis.control(stage) }.filter { $0.weights.assessed > 0 }
        return judged.isEmpty ? Words.unknown : "\(judged.count { $0.severe > 0 }) of \(judged.count)"
      },
      offered: money.column(record.totals.offered), now: money.column(record.totals.now),
      lost: money.column(record.loss.evidenced),
      rows: withDeals ? deals.map { row($0, namesBuyer: false) } : [])
  }

  func worst(_ count: Int) -> [HeatMap.Row] {
    let conversion = facts.portfolio.conversion
    let losses = ours.map { deal in
      (deal, conversion.loss(of: deal)?.evidenced.money ?? .zero)
    }
    return losses.filter { $0.1 > .zero }
      .sorted { ($1.1, $0.0.dossier.id) < ($0.1, $1.0.dossier.id) }
      .prefix(count).map { row($0.0, namesBuyer: true) }
  }

  private func row(_ deal: DiagnosedDeal, namesBuyer: Bool) -> HeatMap.Row {
    let path = deal.diagnosis.path
    let lost = facts.portfolio.conversion.loss(of: deal)?.evidenced
    let last = path.movementFromOffer == nil ? nil : path.levels.last?.amount
    return HeatMap.Row(
      deal: route.link(to: deal), buyer: namesBuyer ? facts.link(toBuyerOf: deal, from: route) : nil,
      status: [deal.dossier.status.value.inWords, year(of: deal)].filter { !$0.isEmpty }.joined(
        separator: ", "),
      cells: Stage.allCases.map { stage in
        HeatCell(deal.diagnosis.control(stage), isPrimary: deal.diagnosis.primary.control == stage)
      },
      offered: amount(path.level(.offered)?.amount, of: deal), now: amount(last, of: deal),
      lost: lost.map { $0.money > .zero ? money.notation.brief($0) : "" }
        ?? (deal.diagnosis.loss.evidenced.money > .zero
          ? amount(deal.diagnosis.loss.evidenced, of: deal) : ""),
      bar: lost.map { bar($0.money) } ?? "")
  }

  /// Empty for a deal that only plans place in time.
  private func year(of deal: DiagnosedDeal) -> String {
    guard let day = deal.placedOn, day <= facts.portfolio.asOf else { return "" }
    return String(day.components.year)
  }

  /// In the site's currency where there is a rate, else in the deal's own, which it names.
  private func amount(_ amount: Amount?, of deal: DiagnosedDeal) -> String {
    guard let amount else { return Words.unknown }
    let currency = deal.dossier.currency
    guard let converted = facts.portfolio.conversion.convert(amount, from: currency) else {
      return "\(currency)\u{A0}\(money.notation.brief(amount))"
    }
    return money.notation.brief(converted)
  }

  private func bar(_ lost: Money) -> String {
    guard lost > .zero, greatest > .zero else { return "" }
    return MagnitudeBar(
      share: Double(lost.tenThousandths) / Double(greatest.tenThousandths), style: .forNothing
    ).svg
  }
}
