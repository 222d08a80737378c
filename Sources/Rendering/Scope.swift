/// The views around a place in a template, by their shapes' numbers, innermost first.
///
/// A shape is listed once, where it is innermost: further out, all its names are hidden. So there are only so
/// many scopes, however deep the data, and a partial that includes itself comes back to a scope that it had.
struct Scope: Hashable {
  let shapes: [Int]

  func entering(_ shape: Int) -> Scope {
    Scope(shapes: [shape] + shapes.filter { $0 != shape })
  }
}

/// The shapes that a page can come upon, numbered, with the fields that its template uses.
struct ShapeTable {
  private(set) var shapes: [ViewShape] = []
  private(set) var layouts: [[Int]] = []
  private var numbers: [ObjectIdentifier: Int] = [:]

  mutating func number(of shape: ViewShape) -> Int {
    if let number = numbers[shape.id] { return number }
    shapes.append(shape)
    layouts.append([])
    numbers[shape.id] = shapes.count - 1
    return shapes.count - 1
  }

  /// Where a field's value will lie, from now on read whenever such a view is entered.
  mutating func slot(forField field: Int, of shape: Int) -> Slot {
    let index = layouts[shape].firstIndex(of: field) ?? layouts[shape].count
    if index == layouts[shape].count { layouts[shape].append(field) }
    return Slot(shape: Int32(shape), index: Int32(index))
  }
}
