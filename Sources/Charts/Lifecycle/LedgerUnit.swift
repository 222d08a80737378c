/// Entries that stand together on the line of time: one alone, or those of a package side by side.
struct LedgerUnit {
  var entries: [Lifecycle.Entry]
  var package: Lifecycle.Package?
  /// The middle of the unit.
  var middle: Edge
  let barWidth: Int

  /// Bars of a package are enclosed by a frame with some room of its own.
  var padding: Int { package == nil ? 0 : 5 }
  var width: Int { entries.count * (barWidth + 2) - 2 + 2 * padding }

  /// The left edge of an entry's bars.
  func left(of entry: Int) -> Edge { middle - width / 2 + padding + entry * (barWidth + 2) }

  /// The units of a ledger in order of time, moved apart where they would cover each other.
  static func units(of timeline: LifecycleTimeline, in plot: TimelinePlot) -> [LedgerUnit] {
    let entries = timeline.entries.filter { $0.gave != nil || $0.cameBack != nil }
    let barWidth = min(11, max(4, plot.widths.least / 2 / max(entries.count, 1) - 2))
    var units: [LedgerUnit] = []
    var unitOfPackage: [String: Int] = [:]
    for entry in entries {
      if let name = entry.package, let index = unitOfPackage[name] {
        units[index].entries.append(entry)
        continue
      }
      if let name = entry.package { unitOfPackage[name] = units.count }
      let package = entry.package.map { name in
        timeline.packages.first { $0.label == name } ?? Lifecycle.Package(label: name, gave: "", cameBack: "")
      }
      units.append(
        LedgerUnit(
          entries: [entry], package: package, middle: Edge(share: plot.scale.place(of: entry.days)),
          barWidth: barWidth))
    }
    return spread(units, in: plot)
  }

  private static func spread(_ units: [LedgerUnit], in plot: TimelinePlot) -> [LedgerUnit] {
    let order = units.indices.sorted { (units[$0].middle.share, $0) < (units[$1].middle.share, $1) }
    let shifts = Spreading.shifts(
      middles: order.map { units[$0].middle.position(at: plot.widths.least) / 10_000 },
      widths: order.map { units[$0].width + 2 }, room: plot.widths.least)
    return zip(order, shifts).map { index, shift in
      var unit = units[index]
      unit.middle = unit.middle + shift
      return unit
    }
  }
}

/// On which side of the line of time a mark stands.
enum LedgerSide {
  case gave, cameBack

  func mark(of entry: Lifecycle.Entry) -> Lifecycle.Mark? {
    self == .gave ? entry.gave : entry.cameBack
  }

  func amount(of package: Lifecycle.Package) -> String {
    self == .gave ? package.gave : package.cameBack
  }

  /// The height in the picture of what is so far from the axis.
  func height(_ distance: Int, from axis: Int) -> Int {
    self == .gave ? axis + distance : axis - distance
  }
}
