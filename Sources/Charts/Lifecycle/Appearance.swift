// How each kind looks, in the picture and in its key alike.

extension Lifecycle.Mark {
  /// A mark without a value has no length to draw, whatever it is said to be.
  var kindDrawn: Lifecycle.MarkKind { value == nil ? .unpriced : kind }
}

extension Lifecycle.MarkKind {
  func fill(on side: LedgerSide) -> [SVGAttribute] {
    let sideClass: ChartClass = side == .gave ? .gave : .cameBack
    return switch self {
    case .traded: [.marked(sideClass, .traded)]
    case .forNothing: [.marked(sideClass, .forNothing)]
    case .waived: [.marked(sideClass, .waived), .hatched]
    case .unpriced: [.marked(sideClass, .unpriced)]
    }
  }
}

extension Lifecycle.Effect {
  var sign: ChartSign {
    switch self {
    case .held: .held
    case .traded: .traded
    case .conceded: .conceded
    case .none: .ring
    }
  }

  /// The divided diamond carries a class on each of its halves.
  var signClasses: [ChartClass] {
    switch self {
    case .held: [.held]
    case .traded: []
    case .conceded: [.conceded]
    case .none: [.noAnswer]
    }
  }
}

extension Lifecycle.Event {
  var sign: ChartSign { isDisclosure ? .ring : .dot }
  var signClasses: [ChartClass] { isDisclosure ? [.disclosure] : [.event] }
}

extension Lifecycle.SpanKind {
  enum Shape {
    case line(ChartClass)
    case bar(ChartClass)
    case sign(ChartSign, [ChartClass])
  }

  var shape: Shape {
    switch self {
    case .open: .line(.open)
    case .locked: .bar(.locked)
    case .lockedAgainstUs: .bar(.lockedAgainstUs)
    case .reopened: .bar(.reopened)
    case .late: .bar(.late)
    case .outstanding: .bar(.outstanding)
    case .waiting: .bar(.waiting)
    case .met: .bar(.met)
    case .planned: .sign(.diamond, [.milestone, .planned])
    case .happened: .sign(.diamond, [.milestone])
    case .noted: .sign(.square, [.event])
    case .conceded: .sign(.conceded, [.conceded])
    }
  }

  /// Whether the span is a mark on one day rather than a bar.
  var isSign: Bool {
    if case .sign = shape { return true }
    return false
  }
}
