import Charts
import ControlGaps
import Dossiers
import Intelligence
import SourceText

/// Translates a deal into the plain days, amounts and texts that the timeline draws.
struct TimelineOfDeal {
  private let deal: DealFacts
  private let bands: StageBands
  private let findings: [NumberedFinding]
  private let page: Route
  private var dossier: Dossier { deal.dossier }
  private var notation: Notation { deal.words.notation }

  /// `page` is where the picture stands, and its links lead from there; the deal's own page where none is given.
  init(_ deal: DealFacts, _ bands: StageBands, findings: [NumberedFinding], on page: Route? = nil) {
    self.page = page ?? deal.route
    self.deal = deal
    self.bands = bands
    self.findings = findings
  }

  func svg() -> String {
    guard !bands.bands.isEmpty else { return "" }
    let timeline = LifecycleTimeline(
      stages: stages, milestones: milestones, entries: ledger, packages: packages, behaviours: behaviours,
      events: events, pins: pins, laneGroups: TimelineLanesOfDeal(deal, bands).groups,
      asOf: Lifecycle.AsOf(day: deal.asOf.number, text: notation.day(deal.asOf)))
    return timeline.svg(
      ChartLabel(
        idPrefix: "life", title: "How \(dossier.title.value) ran",
        description:
          "The stages of the deal, with dates, what we gave and what came back. The list below says the same."
      ))
  }

  /// One line of the same, for the portfolio's and the buyer's pages.
  func strip(idPrefix: String, over days: ClosedRange<Int>? = nil) -> String {
    guard !bands.bands.isEmpty else { return "" }
    // What lies outside the days would be drawn at the strip's edge, as if it had happened there.
    func isShown(_ range: ClosedRange<Int>) -> Bool { days.map { $0.overlaps(range) } ?? true }
    let today = deal.asOf.number
    return LifecycleStrip(
      stages: stages, milestones: milestones.filter { isShown($0.days) },
      entries: ledger.filter { isShown($0.days) },
      asOf: isShown(today...today) ? Lifecycle.AsOf(day: today, text: notation.day(deal.asOf)) : nil,
      days: days
    ).svg(
      ChartLabel(
        idPrefix: idPrefix, title: dossier.title.value,
        description: bands.bands.map { "\($0.stage.title): \($0.caption(notation))" }.joined(separator: ". "))
    )
  }

  private var stages: [Lifecycle.Stage] {
    bands.bands.map { band in
      let length = band.days.upperBound - band.days.lowerBound
      let loss = deal.deal.diagnosis.control(band.stage).loss.evidenced
      return Lifecycle.Stage(
        name: band.stage.title, caption: length == 1 ? "1 day" : "\(length) days", days: band.days,
        sum: loss.money > .zero ? notation.brief(loss) : "")
    }
  }

  private var milestones: [Lifecycle.Milestone] {
    Dossiers.Step.allCases.compactMap { step in
      guard case .given(.days(let range), _) = dossier.dates[step] else { return nil }
      return Lifecycle.Milestone(
        name: step.title(of: dossier, deal.words), days: range.numbers, isPlanned: range.first > deal.asOf)
    }
  }

  private var ledger: [Lifecycle.Entry] {
    zip(dossier.concessions.entries, deal.moves).compactMap { entry, move in
      guard let days = entry.date.days?.numbers else { return nil }
      let kind: Lifecycle.MarkKind =
        switch move.standing {
        case .traded, .theirs, .atNoCost: .traded
        case .forNothing: .forNothing
        case .waived: .waived
        }
      let cameBack =
        entry.isTheirs
        ? mark(entry.value, .traded) : entry.bringsSomething ? mark(entry.gotValue, .traded) : nil
      return Lifecycle.Entry(
        label: entry.id.value ?? "", days: days, gave: entry.isTheirs ? nil : mark(entry.value, kind),
        cameBack: cameBack, package: entry.package.value, href: href(entry.span))
    }
  }

  private func mark(_ field: Field<Amount>, _ kind: Lifecycle.MarkKind) -> Lifecycle.Mark {
    guard let amount = field.value else { return Lifecycle.Mark(amount: "?", value: nil, kind: .unpriced) }
    return Lifecycle.Mark(
      amount: notation.brief(amount), value: Int(amount.money.tenThousandths), kind: kind,
      isEstimate: amount.isEstimate)
  }

  private var packages: [Lifecycle.Package] {
    let entries = dossier.concessions.entries
    let names = entries.compactMap(\.package.value).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    return names.map { name in
      let here = entries.filter { $0.package.value == name }
      let gave = here.filter { !$0.isTheirs }.compactMap(\.value.value)
      let back =
        here.filter(\.isTheirs).compactMap(\.value.value)
        + here.filter { !$0.isTheirs }.compactMap(\.gotValue.value)
      return Lifecycle.Package(
        label: name, gave: gave.isEmpty ? "" : notation.brief(gave.reduce(Amount(.zero), +)),
        cameBack: back.isEmpty ? "" : notation.brief(back.reduce(Amount(.zero), +)),
        href: here.first.flatMap { href($0.span) })
    }
  }

  private var behaviours: [Lifecycle.Behaviour] {
    dossier.behaviours.entries.enumerated().compactMap { index, entry -> Lifecycle.Behaviour? in
      guard let days = entry.date.days?.numbers else { return nil }
      let effect: Lifecycle.Effect =
        switch entry.effect.value {
        case .held: .held
        case .traded: .traded
        case .conceded: .conceded
        case nil: .none
        }
      return Lifecycle.Behaviour(
        label: letter(index), days: days, effect: effect,
        text: entry.tactic.value.map { deal.facts.references.link(toTactic: $0, from: deal.route).text }
          ?? "",
        href: href(entry.span))
    }
  }

  private var events: [Lifecycle.Event] {
    let told = dossier.disclosures.entries.compactMap { entry -> Lifecycle.Event? in
      guard let days = entry.date.days?.numbers else { return nil }
      return Lifecycle.Event(
        label: entry.id.value ?? "", days: days, isDisclosure: true, text: deal.words.text(entry.what),
        href: href(entry.span))
    }
    let others = dossier.events.entries.compactMap { entry -> Lifecycle.Event? in
      guard let days = entry.date.days?.numbers else { return nil }
      return Lifecycle.Event(
        label: entry.id.value ?? "", days: days, text: deal.words.text(entry.what), href: href(entry.span))
    }
    return told + others
  }

  /// A finding is pinned on the day of its primary evidence, where that has one.
  private var pins: [Lifecycle.Pin] {
    let days = daysByPlace(in: dossier)
    return findings.compactMap { numbered in
      let finding = numbered.finding
      guard
        let day = days[finding.citations.primary.span]
          ?? finding.citations.all.lazy.compactMap({ days[$0.span] }).first
      else { return nil }
      let weight: Lifecycle.Pin.Weight =
        finding.isWaived
        ? .waived
        : numbered.judged.rule.status == .preview
          ? .preview : finding.severity == .severe ? .severe : .moderate
      return Lifecycle.Pin(
        number: numbered.number, day: day, weight: weight, text: finding.condition,
        href: "#f\(numbered.number)")
    }
  }

  private func href(_ span: SourceSpan) -> String? {
    deal.finder.anchors[span].map { page.link(to: deal.route, at: $0) }
  }
}
