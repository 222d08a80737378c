import Dossiers

extension Field {
  /// Whether what is on record meets a condition, which the word `none` never does; open where nothing is.
  func meets(_ path: @autoclosure () -> FieldPath, _ condition: (Value) -> Bool) -> Truth {
    switch self {
    case .given(let value, _): Truth(condition(value))
    case .none: .no
    case .missing, .withheld: .open([path()])
    }
  }
}
