import SourceText

/// What a dossier says under one key: nothing, that there was none, or a value; and where it says so.
///
/// "We don't know", "there was none" and a value are three answers, and rules act on the difference. For an
/// audience there is a fourth: what it may not see, which is neither missing nor none.
public enum Field<Value: Sendable>: Sendable {
  /// The key is not there, or holds YAML's null: we don't know.
  case missing
  /// The word `none`: we recorded that there was none.
  case none(SourceSpan)
  case given(Value, SourceSpan)
  /// Kept from the audience that the dossier was read for, whatever stands there, and also where nothing does.
  case withheld

  public var value: Value? {
    guard case .given(let value, _) = self else { return nil }
    return value
  }

  /// Where the value, or the word `none`, is written.
  public var span: SourceSpan? {
    switch self {
    case .missing, .withheld: nil
    case .none(let span), .given(_, let span): span
    }
  }

  /// The value with its place, where there is one.
  var located: Located<Value>? {
    guard case .given(let value, let span) = self else { return nil }
    return Located(value, at: span)
  }

  public var isMissing: Bool {
    guard case .missing = self else { return false }
    return true
  }

  public var isNone: Bool {
    guard case .none = self else { return false }
    return true
  }

  public var isWithheld: Bool {
    guard case .withheld = self else { return false }
    return true
  }
}

extension Field: Equatable where Value: Equatable {}

/// A value that has to be there, and the place where it is written.
public struct Located<Value: Sendable>: Sendable {
  public let value: Value
  public let span: SourceSpan

  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
