/// Runs a program: appends the page's bytes, keeping the values of the views entered so far on a stack.
struct Renderer {
  private let program: Program
  private(set) var output: [UInt8]
  private var values: [FieldValue] = []
  /// For each shape, where the innermost view's values begin.
  private var bases: [Int]
  private var followed = FieldValue.absent
  private var indentation: [UInt8] = []

  /// Takes what is to be appended to; `output` gives it back.
  init(_ program: Program, appendingTo output: consuming [UInt8]) {
    self.program = program
    self.output = output
    bases = [Int](repeating: 0, count: program.layouts.count)
    values.reserveCapacity(64)
  }

  /// The whole page's instructions.
  var page: Body {
    Body(routine: 0, start: 0, end: program.routines[0].count)
  }

  /// Enters a view, runs the body and leaves the view again.
  mutating func render(_ body: Body, as shape: Int, valueOf: (Int) -> FieldValue) {
    let outer = bases[shape]
    let base = values.count
    for field in program.layouts[shape] {
      values.append(valueOf(field))
    }
    bases[shape] = base
    run(body)
    values.removeLast(values.count - base)
    bases[shape] = outer
  }

  private mutating func run(_ body: Body) {
    let instructions = program.routines[body.routine]
    var next = body.start
    while next < body.end {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .literal(let start, let count):
        printLiteral(start, count)
      case .indentation:
        output.append(contentsOf: indentation)
      case .escaped(let slot):
        printEscaped(value(in: slot))
      case .raw(let slot):
        printRaw(value(in: slot))
      case .follow(let slot, let field):
        follow(slot, Int(field))
      case .section(let slot, let shape, let end):
        enter(slot, as: Int(shape), Body(routine: body.routine, start: next, end: Int(end)))
        next = Int(end)
      case .inverted(let slot, let end):
        if value(in: slot).isShown { next = Int(end) }
      case .call(let routine):
        runRoutine(Int(routine))
      case .callIndented(let routine, let start, let count, let adds):
        let outer = indentation
        if !adds { indentation.removeAll() }
        indentation.append(contentsOf: program.literals[Int(start)..<Int(start + count)])
        runRoutine(Int(routine))
        indentation = outer
      }
    }
  }

  private mutating func runRoutine(_ routine: Int) {
    run(Body(routine: routine, start: 0, end: program.routines[routine].count))
  }

  private func value(in slot: Slot) -> FieldValue {
    slot == .followed ? followed : values[bases[Int(slot.shape)] + Int(slot.index)]
  }

  private mutating func follow(_ slot: Slot, _ field: Int) {
    guard case .views(let source) = value(in: slot) else {
      followed = .absent
      return
    }
    followed = source.value(ofField: field)
  }

  private mutating func enter(_ slot: Slot, as shape: Int, _ body: Body) {
    let value = value(in: slot)
    switch value {
    case .absent, .integer: break
    case .flag(let flag):
      if flag { run(body) }
    case .text, .bytes:
      if value.isShown { render(body, as: shape) { _ in value } }
    case .texts(let texts):
      for text in texts {
        render(body, as: shape) { _ in .text(text) }
      }
    case .views(let source):
      source.render(body, as: shape, in: &self)
    }
  }
}

extension Renderer {
  private mutating func printLiteral(_ start: Int32, _ count: Int32) {
    program.literals.withUnsafeBufferPointer {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[Int(start)..<Int(start + count)]))
    }
  }

  private mutating func printEscaped(_ value: FieldValue) {
    switch value {
    case .text(let text): appendEscaped(text, to: &output)
    case .bytes(let bytes): bytes.withUnsafeBufferPointer { appendEscaped($0, to: &output) }
    case .integer(let number): appendDecimal(number, to: &output)
    case .absent, .flag, .texts, .views: break
    }
  }

  private mutating func printRaw(_ value: FieldValue) {
    switch value {
    case .text(var text): text.withUTF8 { output.append(contentsOf: $0) }
    case .bytes(let bytes): output.append(contentsOf: bytes)
    case .integer(let number): appendDecimal(number, to: &output)
    case .absent, .flag, .texts, .views: break
    }
  }
}
