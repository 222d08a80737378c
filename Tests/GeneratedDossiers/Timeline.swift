import TestSupport

/// The days of a generated deal's steps, most of them in order, from which its other days are drawn.
struct Timeline {
  /// 30 June 2026, on which deals are judged.
  static let day = 20_634

  static let steps = [
    "first_contact", "criteria_fixed", "rfp", "offer", "negotiation", "award", "signature", "delivery_start",
    "delivery_end", "closed",
  ]
  /// Days between steps: none, one, and those on both sides of the rules' thresholds.
  private static let gaps = [0, 1, 3, 9, 10, 14, 30, 31, 45, 59, 60, 61, 90, 91, 120, 181, 200]

  private let days: [Int]
  /// How many of the steps lie behind us, by the day or as the deal goes.
  let reached: Int

  init(_ chance: inout SeededGenerator, isEarlier: Bool) {
    let reached = isEarlier ? Self.steps.count : chance.pick([1, 3, 4, 5, 6, 7, 7, 8, 8, 8, 8, 9, 10, 10])
    self.reached = reached
    var days = [0]
    for _ in 1..<Self.steps.count { days.append(days[days.count - 1] + chance.pick(Self.gaps)) }
    // The last step that is reached lies a little before the day, the next one after it.
    let since = chance.pick([0, 1, 5, 29, 30, 31, 60, 89, 91, 150, 400])
    let shift = Self.day - (isEarlier ? 800 : 0) - since - days[reached - 1]
    self.days = days.enumerated().map { index, day in
      index < reached ? day + shift : max(day + shift, Self.day + 1 + index)
    }
  }

  subscript(step: String) -> Int { days[Self.steps.firstIndex(of: step) ?? 0] }

  /// The day of the last step that is reached.
  var latest: Int { days[reached - 1] }
}
