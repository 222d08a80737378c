/// A template with everything it includes, made ready for rendering: flat instructions whose names are places.
struct Program: Sendable {
  /// The page's own instructions come first; each other routine is a partial or parent as one scope uses it.
  let routines: [[Instruction]]
  /// Every literal text of the routines.
  let literals: [UInt8]
  /// For each shape of view, by its number in this program, the fields that templates use, by their place among
  /// the declared ones. Entering a view reads these and no others.
  let layouts: [[Int]]
}

/// Where a value lies while a page is rendered.
struct Slot: Sendable, Equatable {
  /// The shape's number: the innermost view of that shape is meant.
  let shape: Int32
  /// The place in the shape's layout.
  let index: Int32

  /// What the last `follow` found.
  static let followed = Slot(shape: -1, index: 0)
}

enum Instruction: Sendable {
  /// Prints bytes of the program's literals.
  case literal(start: Int32, count: Int32)
  /// Prints the indentation under which a partial stands.
  case indentation
  case escaped(Slot)
  case raw(Slot)
  /// Reads a field of the view in the slot, by its place among the declared ones, for the next instruction.
  case follow(Slot, field: Int32)
  /// Runs the instructions up to the end: once, for each element, or not at all. `shape` is what it enters, or
  /// -1 where the section only asks.
  case section(Slot, shape: Int32, end: Int32)
  /// Runs the instructions up to the end if a section would not.
  case inverted(Slot, end: Int32)
  case call(routine: Int32)
  /// Calls a routine whose lines are indented by the literal, on top of the current indentation if it `adds`.
  case callIndented(routine: Int32, start: Int32, count: Int32, adds: Bool)
}

/// A stretch of one routine's instructions.
struct Body {
  let routine: Int
  let start: Int
  let end: Int
}
