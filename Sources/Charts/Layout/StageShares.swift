/// Divides the picture's width among stages: by weight, but no stage below what its words need.
enum StageShares {
  /// - Parameters:
  ///   - weights: one a stage, above nought.
  ///   - minimums: one a stage; when together they exceed the whole, they shrink alike.
  /// - Returns: where each stage starts, and the end of the last.
  static func boundaries(weights: [Int], minimums: [Share]) -> [Share] {
    let needed = minimums.reduce(0) { $0 + $1.hundredths }
    let whole = Share.whole.hundredths
    let floors = minimums.map { needed > whole ? $0.hundredths * whole / needed : $0.hundredths }
    var isHeld = floors.map { _ in false }
    var widths = floors
    // Holding one stage at its minimum leaves less for the rest, which may bring another below its own.
    while true {
      let free = weights.indices.filter { !isHeld[$0] }
      let rest = whole - weights.indices.filter { isHeld[$0] }.reduce(0) { $0 + floors[$1] }
      let weight = free.reduce(0) { $0 + weights[$1] }
      for index in free { widths[index] = rest * weights[index] / max(weight, 1) }
      let short = free.filter { widths[$0] < floors[$0] }
      if short.isEmpty { break }
      for index in short {
        isHeld[index] = true
        widths[index] = floors[index]
      }
    }
    var boundaries = [Share.none]
    for width in widths { boundaries.append(boundaries[boundaries.count - 1] + Share(hundredths: width)) }
    boundaries[boundaries.count - 1] = .whole
    return boundaries
  }
}
