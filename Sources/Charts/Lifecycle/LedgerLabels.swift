/// Places the labels of one side of the ledger: each as near to the end of its bar as the others allow.
///
/// Distances run from the axis outwards, so that both sides are placed by the same rule. In boxes here, `top`
/// is the nearer side.
struct LedgerLabels {
  /// An amount and a short name, one over the other.
  struct Label {
    let amount: String
    let name: String
    var anchor: PlacedLabel.Anchor
    var edge: Edge
    /// From where the label's line leads, and how far out the label begins.
    var barEnd: Int
    var distance: Int
    /// Where the bar or the frame has its middle.
    var foot: Edge

    let width: Int

    static let height = 27

    var hasLeader: Bool { distance > barEnd + 9 }

    func lines(on side: LedgerSide, axis: Int) -> [PlacedLabel] {
      let nearer = side.height(distance, from: axis)
      let baselines = side == .gave ? (nearer + 11, nearer + 24) : (nearer - 16, nearer - 3)
      return [
        PlacedLabel(amount, .amount, at: edge, anchor: anchor, baseline: baselines.0),
        PlacedLabel(name, .plain, at: edge, anchor: anchor, baseline: baselines.1),
      ].filter { !$0.text.isEmpty }
    }

    var box: Box {
      let left: Edge =
        switch anchor {
        case .start: edge
        case .middle: edge - (width + 1) / 2
        case .end: edge - width
        }
      return Box(left: left - 1, right: left + width + 1, top: distance, bottom: distance + Self.height)
    }

    var leader: Box { Box(left: foot, right: foot + 1, top: barEnd, bottom: distance) }
  }

  private(set) var labels: [Label] = []
  private var taken: [Box]
  private let avoided: [Box]
  private let widths: WidthRange

  /// No label covers what is taken; what is avoided is covered only where keeping off would cost much.
  init(taken: [Box], avoided: [Box], widths: WidthRange) {
    self.taken = taken
    self.avoided = avoided
    self.widths = widths
  }

  /// How far from the axis the outermost label ends.
  var extent: Int { labels.reduce(0) { max($0, $1.distance + Label.height) } }

  mutating func place(_ amount: String, _ name: String, over bar: Box) {
    let amount = TextStyle.amount.shorten(amount, to: 120)
    let name = TextStyle.plain.shorten(name, to: 120)
    let textWidth = max(TextStyle.amount.width(of: amount), TextStyle.plain.width(of: name))
    let middle = bar.left + (bar.right.offset - bar.left.offset) / 2
    let wishes: [(PlacedLabel.Anchor, Edge, cost: Int)] = [
      (.middle, middle, 0), (.start, bar.left + 2, 7), (.end, bar.right - 2, 8), (.start, middle + 1, 10),
      (.end, middle - 1, 11),
    ]
    var best: (label: Label, cost: Int)?
    for (anchor, edge, cost) in wishes {
      var label = Label(
        amount: amount, name: name,
        anchor: anchor, edge: edge, barEnd: bar.bottom, distance: bar.bottom + 4, foot: middle,
        width: textWidth)
      guard widths.contains(label.box) else { continue }
      let start = label.distance
      while let obstacle = taken.first(where: { !label.box.isClear(of: $0, in: widths) }) {
        label.distance = obstacle.bottom + 1
      }
      var total = cost + label.distance - start
      if label.hasLeader, labels.contains(where: { !label.leader.isClear(of: $0.box, in: widths) }) {
        total += 60
      }
      if avoided.contains(where: { !label.box.isClear(of: $0, in: widths) }) { total += 30 }
      if total < best?.cost ?? Int.max { best = (label, total) }
    }
    guard let label = best?.label else { return }
    labels.append(label)
    taken.append(label.box)
    if label.hasLeader { taken.append(label.leader) }
  }

  /// Whether words may stand in a box that nothing else has taken.
  func isFree(_ box: Box) -> Bool {
    widths.contains(box) && taken.allSatisfy { box.isClear(of: $0, in: widths) }
  }
}
