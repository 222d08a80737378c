/// Moves bars of known width apart until none covers another, each as little as can be.
enum Spreading {
  /// - Parameters:
  ///   - middles: where the bars want to be, in ascending order.
  ///   - widths: what each takes, its distance to the next included.
  ///   - room: all bars end up between nought and this, when together they fit.
  /// - Returns: how far to move each from where it wants to be.
  static func shifts(middles: [Int], widths: [Int], room: Int) -> [Int] {
    // Take the widths of those before it from every bar's wish: bars in order then means wishes in order, and
    // pooling neighbours that are out of order at their mean is the least movement in squares.
    var before = 0
    var starts: [Int] = []
    var pools: [(sum: Int, count: Int)] = []
    for (middle, width) in zip(middles, widths) {
      starts.append(before)
      pools.append((middle - width / 2 - before, 1))
      before += width
      while pools.count > 1 {
        let last = pools[pools.count - 1]
        let previous = pools[pools.count - 2]
        guard previous.sum * last.count > last.sum * previous.count else { break }
        pools.removeLast()
        pools[pools.count - 1] = (previous.sum + last.sum, previous.count + last.count)
      }
    }
    let latest = max(room - before, 0)
    var places: [Int] = []
    for pool in pools {
      let place = min(max(pool.sum / pool.count, 0), latest)
      places.append(contentsOf: repeatElement(place, count: pool.count))
    }
    return middles.indices.map { places[$0] + starts[$0] + widths[$0] / 2 - middles[$0] }
  }
}
