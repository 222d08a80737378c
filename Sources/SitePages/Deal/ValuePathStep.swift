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
  private let notation: Notation
  /// What the levels measure.
  private let price: String
  private let lines: [Line]

  init(_ step: ValuePath.Step, _ deal: DealFacts) {
    self.step = step
    price = deal.dossier.priceInWords
    notation = deal.words.notation
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
    if step.stage == .upstream {
      lines.append(Line(kind: .headroom, label: "headroom", entries: [], amount: step.movement))
    } else if let unexplained = step.unexplained, unexplained.money != .zero {
      lines.append(Line(kind: .unexplained, label: "in no ledger", entries: [], amount: unexplained))
    } else if !step.unreconciled.isEmpty {
      let explained = step.parts.reduce(Money.zero) { $0 + $1.amount.money }
      let rest = Amount(step.movement.money - explained, isEstimate: step.movement.isEstimate)
      if rest.money != .zero {
        lines.append(Line(kind: .unexplained, label: "not reconciled", entries: [], amount: rest))
      }
    }
    lines += step.beyondPrice.map { part in
      Line(
        kind: part.kind.drawn(beyondPrice: true), label: "beyond the price, \(part.kind.label)",
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
          isLevel: false, kind: "still", name: step.stage.inStep, note: note, noteRows: 1,
          label: "no movement",
          entries: [], amount: "", bar: "", place: "", href: "")
      ]
    }
    return zip(lines, bars).enumerated().map { index, pair in
      let (line, bar) = pair
      return ValuePathTable.Row(
        isLevel: false, kind: line.kind.rawValue, name: index == 0 ? step.stage.inStep : "",
        note: index == 0 ? note : "", noteRows: index == 0 ? lines.count : 0, label: line.label,
        entries: line.entries, amount: notation.signed(line.amount), bar: bar, place: "", href: "")
    }
  }

  /// How the step adds up, as an accountant would write it.
  private var note: String {
    guard step.stage != .upstream else { return "What we asked for above the mandate." }
    let movement = notation.signed(step.movement)
    guard let unexplained = step.unexplained else {
      return
        "\(movement) in the \(price). Not reconciled: \(step.unreconciled.joined(separator: ", ")) not on record as a whole."
    }
    let explained = step.movement.money - unexplained.money
    guard unexplained.money != .zero else {
      return step.movement.money == .zero
        ? "The \(price) held, and the ledger agrees."
        : "\(movement) in the \(price), all of it in the ledger."
    }
    let share = notation.share(unexplained.money.magnitude, of: step.from.amount.money)
    return """
      \(movement) in the \(price) = \(notation.signed(Amount(explained))) in the ledger \
      \(unexplained.money < .zero ? "−" : "+") \(notation.brief(unexplained.money.magnitude)) in none, \(share) of \
      \(step.from.point.title.lowercased()).
      """
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

extension Stage {
  /// The step of the value path that ends in it.
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
