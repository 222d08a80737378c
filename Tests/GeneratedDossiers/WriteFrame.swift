import TestSupport

/// What a dossier says besides its lists: where the deal stands, its steps, its values.
extension DossierWriter {
  mutating func status() -> String {
    if isIn(6) {
      return chance.pick([
        "qualifying", "bidding", "negotiating", "awarded", "signed", "delivering", "closed", "terminated",
        "lost", "withdrawn",
      ])
    }
    return switch time.reached {
    case ...2: "qualifying"
    case 3: "bidding"
    case 4...5: chance.pick(["bidding", "negotiating", "negotiating", "lost"])
    case 6: "awarded"
    case 7: "signed"
    case 8...9: "delivering"
    default: chance.pick(["closed", "closed", "terminated", "withdrawn"])
    }
  }

  mutating func background(after earlier: [String]) -> [FieldTree.Field] {
    let drawsOn = chance.pick([[], earlier, Array(earlier.prefix(1)), Array(earlier.suffix(1))])
    let fields = map([
      ("currency", word(30, ["EUR", "USD", "GBP", "JPY"])), ("basis", word(25, ["margin", "revenue"])),
      ("origin", isEarlier ? nil : word(4, ["imported"])), ("summary", word(20, ["none", "A crane"])),
      ("owner", word(90, ["Ana Ruiz"])), ("tags", word(10, ["[renewal]"])),
      ("draws_on", isIn(70) ? .list(drawsOn.map { .word($0) }) : nil),
    ])
    guard case .map(let kept) = fields else { return [] }
    return kept
  }

  mutating func dates() -> FieldTree.Field {
    var fields: [(String, FieldTree?)] = []
    for (index, step) in Timeline.steps.enumerated() {
      // What is not reached is seldom planned.
      let isWritten = index < time.reached ? isIn(97) : isIn(12)
      let isMissingStep = ["criteria_fixed", "rfp", "award"].contains(step) && isIn(4)
      fields.append((step, isMissingStep ? .date(.word("none")) : isWritten ? date(time[step]) : nil))
    }
    let notice = Timeline.day + chance.pick([-100, -1, 0, 1, 60, 89, 90, 91, 400])
    fields.append(("notice", isIn(60) ? isIn(10) ? .date(.word("none")) : date(notice) : nil))
    fields.append(("decided", date(35, Timeline.day - chance.pick([-20, 0, 1, 40, 150]))))
    return FieldTree.Field("dates", map(fields))
  }

  /// Values that fall, seldom rise, and now and then fall under what they should not.
  mutating func values() -> FieldTree.Field {
    let falls = [0, 0, 50, 100, 200, 300, 500, 900, 2_000]
    var value = 10_000
    func fallen(_ fall: Int, rising: Bool) -> Int { rising ? value + fall : value - fall }
    var points: [(String, FieldTree?)] = [("target", amount(60, of: [9_500])), ("offered", amount(value))]
    for (point, step) in [("awarded", 6), ("signed", 7), ("current", 8), ("final", 10)] {
      value = fallen(chance.pick(falls), rising: isIn(12))
      if time.reached >= step || isIn(5) { points.append((point, amount(value))) }
    }
    let cost = chance.pick([3_000, 6_000, 7_500, 8_500, 9_600, 10_300])
    points += [
      ("walk_away", amount(60, of: [6_000, 8_000, 9_500, 9_950])), ("cost", amount(80, of: [cost])),
      ("cost_current", amount(55, of: [cost - 300, cost, cost + 400, cost + 900, cost + 2_500])),
      ("reviewed", date(70, Timeline.day - chance.pick([-15, 0, 10, 90]))),
    ]
    return FieldTree.Field("value", map(points))
  }

  mutating func maps() -> [FieldTree.Field] {
    var fields: [FieldTree.Field] = []
    if isIn(60) {
      let competition = map([
        ("bidders", word(["1", "2", "4"])),
        ("runner_up", amount(of: [8_000, 9_500, 10_500, 11_500, 14_000])),
      ])
      fields.append(.init("competition", isIn(5) ? .word("none") : competition))
    }
    if isIn(75) { fields.append(.init("mandate", isIn(10) ? .word("none") : mandate())) }
    if isIn(time.reached > 5 ? 70 : 10) {
      let outcome = map([
        ("result", word(["won", "lost"])),
        ("recorded", date(max(time.latest, Timeline.day - chance.pick([0, 5, 100])))),
        ("reason", word(50, ["Price"])),
        ("lessons", isIn(70) ? .list([.word("Price the pack"), .word("Ask first")]) : .list([])),
      ])
      fields.append(.init("outcome", isIn(6) ? .word("none") : outcome))
    }
    return fields
  }

  private mutating func mandate() -> FieldTree {
    map([
      ("approved", date(day(around: "offer", [-20, -1, 0, 1, 30]))), ("by", word(["Deal board"])),
      ("no_go", word(60, ["[liability, ip]", "[]", "[price]"])),
      (
        "trades",
        isIn(50)
          ? .list([
            map([
              ("give", word(["price", "payment"])), ("up_to", limit()), ("for", word(["a longer term"])),
            ])
          ]) : nil
      ),
    ])
  }

  /// A share of the price offered, or a sum.
  mutating func limit() -> FieldTree? { isIn(70) ? word(["5%", "2%", "0.5%"]) : amount(of: [100, 500]) }
}
