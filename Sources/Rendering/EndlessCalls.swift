/// A use of one routine in another, with how it moves through the data.
struct RoutineCall {
  enum Move {
    /// No view is entered on the way.
    case none
    /// Each view entered on the way is a part of the view before it.
    case inward
    /// Some view entered on the way is a part of another one further out.
    case sideways
  }

  let caller: Int
  let routine: Int
  let move: Move
  let site: TemplateInclusion
  /// The place of the site's template among the templates.
  let template: Int
}

/// The calls with which a routine may come back to itself for ever.
///
/// Data are finite, so a way around ends if it always goes inward and does so at least once. A way around that
/// also goes sideways might end, but nothing here shows that it does.
func endlessCalls(among calls: [RoutineCall]) -> [RoutineCall] {
  calls.filter { call in
    switch call.move {
    case .none: isReachable(call.caller, from: call.routine, by: calls.filter { $0.move == .none })
    case .inward: false
    case .sideways: isReachable(call.caller, from: call.routine, by: calls)
    }
  }
}

private func isReachable(_ goal: Int, from start: Int, by calls: [RoutineCall]) -> Bool {
  var reached: Set = [start]
  var waiting = [start]
  while let routine = waiting.popLast() {
    if routine == goal { return true }
    for call in calls where call.caller == routine && reached.insert(call.routine).inserted {
      waiting.append(call.routine)
    }
  }
  return false
}
