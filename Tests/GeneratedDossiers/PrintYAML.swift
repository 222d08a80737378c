extension FieldTree {
  /// Front matter: the first two levels as blocks, what is deeper in flow style.
  public var yaml: String {
    guard case .map(let fields) = self else { return inFlow }
    return fields.map { "\($0.key):\($0.value.block)\n" }.joined()
  }

  private var block: String {
    switch self {
    case .map(let fields) where !fields.isEmpty:
      fields.map { "\n  \($0.key): \($0.value.inFlow)" }.joined()
    case .list(let entries) where entries.contains(where: \.isMap):
      entries.map { "\n  - \($0.inFlow)" }.joined()
    default: " \(inFlow)"
    }
  }

  private var isMap: Bool {
    if case .map = self { true } else { false }
  }

  private var inFlow: String {
    switch self {
    case .word(let text): text
    case .amount(let figure): figure.text
    case .date(let date): date.text
    case .map(let fields):
      fields.isEmpty
        ? "{}" : "{ " + fields.map { "\($0.key): \($0.value.inFlow)" }.joined(separator: ", ") + " }"
    case .list(let entries): "[" + entries.map(\.inFlow).joined(separator: ", ") + "]"
    }
  }
}

extension FieldTree.Figure {
  /// The shortest of the ways to write it.
  fileprivate var text: String {
    let sign = isEstimate ? "~" : ""
    return if units != 0, units % 1_000_000 == 0 {
      "\(sign)\(units / 1_000_000)m"
    } else if units != 0, units % 1_000 == 0 {
      "\(sign)\(units / 1_000)k"
    } else {
      "\(sign)\(units)"
    }
  }
}
