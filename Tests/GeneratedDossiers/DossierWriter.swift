import TestSupport

/// Draws a dossier field by field.
///
/// How much is missing, vague or partial differs from dossier to dossier: were every one of them poor, no rule with
/// many fields would ever be decided, and were every one complete, none would be open.
struct DossierWriter {
  var chance: SeededGenerator
  let id: String
  let time: Timeline
  /// One in so many fields is missing, and one in as many vague.
  let gaps: Int
  /// What the deal is worth, in units; all amounts go by it.
  let price: Int
  /// The part of the format that the dossier is mostly about.
  let focus: Focus
  let isEarlier: Bool

  enum Focus: CaseIterable { case upstream, table, award, delivery, all }

  init(_ chance: SeededGenerator, named id: String, isEarlier: Bool) {
    self.chance = chance
    self.id = id
    self.isEarlier = isEarlier
    time = Timeline(&self.chance, isEarlier: isEarlier)
    gaps = self.chance.pick([1_000, 30, 30, 12, 6])
    price = self.chance.pick([80_000, 500_000, 1_000_000, 4_800_000])
    focus = isEarlier ? .all : self.chance.pick(Focus.allCases)
  }

  mutating func dossier(after earlier: [String]) -> FieldTree {
    let about: [FieldTree.Field] = [
      .init("title", .word("Harbour crane")), .init("buyer", .word("Port of Aldersea")),
      .init("status", .word(status())), .init("id", .word(id)),
    ]
    let lists = tableLists() + contractLists() + deliveryLists() + upstreamLists() + ourLists()
    return .map(about + background(after: earlier) + [dates(), values()] + maps() + lists + partial(lists))
  }

  // MARK: Chances

  mutating func isIn(_ percent: Int) -> Bool { chance.number(1...100) <= percent }

  /// The fields of a map; some are missing.
  mutating func map(_ fields: [(String, FieldTree?)], always: Set<String> = []) -> FieldTree {
    .map(
      fields.compactMap { key, value in
        guard let value, always.contains(key) || !chance.chance(oneIn: gaps) else { return nil }
        return FieldTree.Field(key, value)
      })
  }

  /// A list with some entries, empty now and then, and missing where the dossier is about other things.
  mutating func list(
    _ key: String, of part: Focus, most: Int = 4, _ entry: (inout DossierWriter, Int) -> FieldTree
  ) -> FieldTree.Field? {
    guard isIn(focus == part || focus == .all ? 92 : 30) else { return nil }
    let count = isIn(8) ? 0 : chance.number(1...most)
    return FieldTree.Field(key, .list((0..<count).map { entry(&self, $0 + 1) }))
  }

  /// The lists that are partial, if any.
  private mutating func partial(_ lists: [FieldTree.Field]) -> [FieldTree.Field] {
    let partial = lists.filter { _ in chance.chance(oneIn: gaps) }
    return partial.isEmpty
      ? [] : [FieldTree.Field("incomplete", .list(partial.map { .word($0.key) }))]
  }

  // MARK: Values

  mutating func word(_ words: [String]) -> FieldTree { .word(chance.pick(words)) }

  /// One of the words now and then; missing otherwise.
  mutating func word(_ percent: Int, _ words: [String]) -> FieldTree? {
    isIn(percent) ? word(words) : nil
  }

  mutating func date(_ day: Int) -> FieldTree {
    guard chance.chance(oneIn: gaps) else { return .date(.day(day)) }
    return switch chance.number(1...8) {
    case 1...4: .date(.month(ofDay: day))
    case 5: .date(.year(ofDay: day))
    case 6: .date(.word("undated"))
    case 7: .date(.word("unknown"))
    default: .date(.word("none"))
    }
  }

  /// The date now and then; missing otherwise.
  mutating func date(_ percent: Int, _ day: Int) -> FieldTree? { isIn(percent) ? date(day) : nil }

  /// So many ten-thousandths of the price.
  mutating func amount(_ tenThousandths: Int) -> FieldTree {
    if chance.chance(oneIn: gaps * 3) { return .word("none") }
    return .amount(.init(price / 1_000 * tenThousandths / 10, isEstimate: chance.chance(oneIn: gaps)))
  }

  /// One of so many shares of the price, in ten-thousandths, now and then; missing otherwise.
  mutating func amount(_ percent: Int = 100, of tenThousandths: [Int]) -> FieldTree? {
    isIn(percent) ? amount(chance.pick(tenThousandths)) : nil
  }

  /// A day around one of the deal's steps.
  mutating func day(around step: String, _ days: [Int]) -> Int { time[step] + chance.pick(days) }

  /// A day from one step to another.
  mutating func day(from first: String, to last: String) -> Int {
    chance.number(time[first]...max(time[first], time[last]))
  }

  /// A day of delivery, up to a little after the day on which the deal is judged.
  mutating func dayInDelivery() -> Int {
    let start = time["signature"]
    let end = max(start, min(time["closed"], Timeline.day))
    return isIn(4) ? Timeline.day + chance.number(1...60) : chance.number(start...end)
  }
}
