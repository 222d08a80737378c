/// Where the values of a waterfall lie along the picture, and from where to where each part leads.
///
/// Reckons in floating point, because sums of hostile amounts must not trap.
struct WaterfallScale {
  struct Movement {
    var from: Share
    var to: Share
    /// Where the way stands when the movement is done: `to`, unless it lies beyond the price.
    var after: Share

    var start: Share { min(from, to) }
    var length: Share { max(from, to) - start }
  }

  let levels: [Share]
  let movements: [[Movement]]
  let walkAway: Share?

  init(_ waterfall: Waterfall) {
    var values = waterfall.levels.map { Double($0) }
    if let walkAway = waterfall.walkAway { values.append(Double(walkAway.value)) }
    var ways: [[(from: Double, to: Double, after: Double)]] = []
    for (level, step) in zip(waterfall.levels, waterfall.steps).prefix(max(waterfall.levels.count - 1, 0)) {
      var way = Double(level)
      var steps: [(from: Double, to: Double, after: Double)] = []
      for part in step {
        let to = way + Double(part.value)
        steps.append((way, to, part.kind.movesTheWay ? to : way))
        values.append(to)
        if part.kind.movesTheWay { way = to }
      }
      ways.append(steps)
    }
    let least = values.min() ?? 0
    let extent = (values.max() ?? 0) - least

    /// A twentieth is left free at either end, for strokes and for the walk-away's words.
    func share(_ value: Double) -> Share {
      guard extent > 0 else { return Share(hundredths: 5_000) }
      return Share(hundredths: 500 + Int((value - least) / extent * 9_000 + 0.5))
    }
    levels = waterfall.levels.map { share(Double($0)) }
    movements = ways.map {
      $0.map { Movement(from: share($0.from), to: share($0.to), after: share($0.after)) }
    }
    walkAway = waterfall.walkAway.map { share(Double($0.value)) }
  }

  /// Where the way stands when it reaches a level from the step before; the level itself for the first.
  func arrival(at level: Int) -> Share {
    guard level > 0, level <= movements.count else { return levels[level] }
    return movements[level - 1].last?.after ?? levels[level - 1]
  }
}
