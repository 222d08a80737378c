/// A routine in the making.
struct RoutineAssembly {
  let routine: Int
  private(set) var instructions: [Instruction] = []
  /// For each view entered so far and not left: whether it is a part of the innermost view before it.
  var entered: [Bool] = []
  /// Where a section ends no literal may be lengthened, for that would put it inside.
  private var fence = 0

  init(routine: Int) {
    self.routine = routine
  }

  /// How a call made here moves through the data.
  var move: RoutineCall.Move {
    if entered.isEmpty { return .none }
    return entered.allSatisfy { $0 } ? .inward : .sideways
  }

  mutating func append(_ instruction: Instruction) {
    instructions.append(instruction)
  }

  /// Prints bytes that were just added to the end of the program's literals.
  mutating func appendLiteral(start: Int, count: Int) {
    if instructions.count > fence, case .literal(let before, let length)? = instructions.last,
      Int(before + length) == start
    {
      instructions[instructions.count - 1] = .literal(start: before, count: length + Int32(count))
    } else {
      instructions.append(.literal(start: Int32(start), count: Int32(count)))
    }
  }

  /// Opens a section whose end is not yet known; gives its place.
  mutating func openSection(_ instruction: Instruction) -> Int {
    instructions.append(instruction)
    fence = instructions.count
    return instructions.count - 1
  }

  mutating func closeSection(at place: Int) {
    let end = Int32(instructions.count)
    switch instructions[place] {
    case .section(let slot, let shape, _): instructions[place] = .section(slot, shape: shape, end: end)
    case .inverted(let slot, _): instructions[place] = .inverted(slot, end: end)
    default: break
    }
    fence = instructions.count
  }
}
