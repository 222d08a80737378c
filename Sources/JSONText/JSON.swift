/// A JSON document (RFC 8259) whose objects keep the order in which their members were given.
///
/// Foundation's encoder sorts or scatters the members; here a person reads a file in the order in which it is
/// documented, and the same value always gives the same bytes.
public indirect enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is written already, digit by digit, so that no decimal is rounded on the way.
  case number(Decimal)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Sendable, Equatable {
    public let name: String
    public let value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number of parts of a unit, such as 12345 hundredths.
  public struct Decimal: Sendable, Equatable {
    public let parts: Int64
    /// How many decimals the parts are.
    public let decimals: Int

    public init(_ parts: Int64, decimals: Int) {
      self.parts = parts
      self.decimals = decimals
    }
  }

  /// The text, or null where there is none.
  public static func string(_ text: String?) -> JSON {
    guard let text else { return .null }
    return .string(text)
  }

  /// The number, or null where there is none.
  public static func integer(_ number: Int?) -> JSON {
    guard let number else { return .null }
    return .integer(number)
  }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0, $1) })
  }

  public init(arrayLiteral elements: JSON...) { self = .array(elements) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(nilLiteral: ()) { self = .null }
}
