import Charts
import ControlGaps
import Dossiers
import Rendering

/// One step of the value path: its rows, and the same as the picture draws them.
struct ValuePathStep {
  private struct Line {
    let kind: Waterfall.PartKind
    let label: String
    let entries: [Link]
    let amount: Amount
  }

  private let step: ValuePath.Step
  private let words: ValuePathWords
  private let lines: [Line]

  private var notation: Notation { words.notation }

  init(_ step: ValuePath.Step, _ deal: DealFacts) {
    self.step = step
    words = ValuePathWords(deal)
    func links(_ entries: [Evidence]) -> [Link] {
      entries.map { entry in
        let anchor = deal.finder.anchors[entry.span] ?? ""
        return Link(text: entry.entry ?? "line \(entry.span.start.line)", href: "#\(anchor)")
      }
    }
    var lines = step.parts.map { part in
      Line(
        kind: part.kind.drawn(beyondPrice: false), label: part.kind.label, entries: links(part.entries),
        amount: part.amount)
    }
    if step.rest.money != .zero {
      lines.append(
        step.isAskingPrice
          ? Line(
            kind: .headroom, label: step.rest.money > .zero ? "headroom" : "under the target", entries: [],
            amount: step.rest)
          : Line(
            kind: .unexplained, label: step.unexplained == nil ? "not reconciled" : "in no ledger",
            entries: [], amount: step.rest))
    }
    lines += step.beyondPrice.map { part in
      Line(
        kind: part.kind.drawn(beyondPrice: true),
        label: "beyond the \(deal.dossier.priceInWords), \(part.kind.label)",
        entries: links(part.entries), amount: part.amount)
    }
    self.lines = lines
  }

  var drawn: [Waterfall.Part] {
    lines.map { Waterfall.Part(kind: $0.kind, value: Int($0.amount.money.tenThousandths)) }
  }

  func rows(bars: [String]) -> [ValuePathTable.Row] {
    guard !lines.isEmpty else {
      return [
        ValuePathTable.Row(
          isLevel: false, kind: "still", name: step.inWords, note: note, noteRows: 1,
          label: "no movement",
          entries: [], amount: "", bar: "", place: "", href: "")
      ]
    }
    return zip(lines, bars).enumerated().map { index, pair in
      let (line, bar) = pair
      return ValuePathTable.Row(
        isLevel: false, kind: line.kind.rawValue, name: index == 0 ? step.inWords : "",
        note: index == 0 ? note : "", noteRows: index == 0 ? lines.count : 0, label: line.label,
        entries: line.entries, amount: notation.signed(line.amount), bar: bar, place: "", href: "")
    }
  }

  /// How the step adds up, as an accountant would write it.
  private var note: String {
    if step.isAskingPrice { return words.describeAskingPrice(step) }
    return [words.describeGap(in: step), words.reconcile(step)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension ValuePath.Part.Kind {
  var label: String {
    switch self {
    case .traded: "traded"
    case .forNothing: "for nothing"
    case .waived: "for nothing, waived"
    case .paidGrowth: "paid for"
    case .deducted: "deducted"
    }
  }

  func drawn(beyondPrice: Bool) -> Waterfall.PartKind {
    switch self {
    case .traded: beyondPrice ? .beyondPriceTraded : .traded
    case .forNothing, .deducted: beyondPrice ? .beyondPrice : .forNothing
    case .waived: beyondPrice ? .beyondPrice : .waived
    case .paidGrowth: .growthPaid
    }
  }
}

extension ValuePath.Step {
  /// The stages that it leads through.
  fileprivate var inWords: String {
    let names = stages.map(\.inStep)
    return Words.listed(names.prefix(1) + names.dropFirst().map(\.lowercasedFirst))
  }
}

extension Stage {
  /// The step of the value path that lies in it.
  var inStep: String {
    switch self {
    case .upstream: "Upstream"
    case .table: "At the table"
    case .award: "After selection"
    case .delivery: "In delivery"
    case .intelligence: "Intelligence"
    }
  }
}
