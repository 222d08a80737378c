/// What each stage gave for nothing, under its ledger; a sum too long for its stage stands a row lower.
struct TimelineSums {
  private(set) var labels: [PlacedLabel] = []
  let rowName: PlacedLabel
  let bottom: Int

  private static let rowHeight = 16

  init(top: Int, in plot: TimelinePlot) {
    rowName = plot.rowName("for nothing", .sum, baseline: top + 16)
    for (stage, band) in zip(plot.stages, plot.scale.bands) where !stage.sum.isEmpty {
      let text = TextStyle.sum.shorten(stage.sum, to: plot.widths.least - 20)
      let wishes = [
        PlacedLabel(text, .sum, at: Edge(share: band.start, offset: 6), baseline: top + 16),
        PlacedLabel(text, .sum, at: Edge(share: band.end, offset: -6), anchor: .end, baseline: top + 16),
        PlacedLabel(text, .sum, at: Edge(share: .none, offset: 6), baseline: top + 16),
      ]
      guard let wish = wishes.first(where: { plot.widths.contains($0.box) }) else { continue }
      let fits = plot.widths.isOrdered(wish.box.right, Edge(share: band.end))
      for row in (fits ? 0 : 1)...(labels.count + 1) {
        let candidate = wish.moved(down: row * Self.rowHeight)
        if labels.allSatisfy({ candidate.box.isClear(of: $0.box, in: plot.widths) }) {
          labels.append(candidate)
          break
        }
      }
    }
    bottom = labels.reduce(top) { max($0, $1.baseline + 6) }
  }
}
