extension JSON {
  /// Why a text is no JSON.
  public struct SyntaxFault: Error, Equatable {
    /// 1-based.
    public let line: Int
    /// What was expected there, such as `a value`.
    public let expected: String

    public init(line: Int, expected: String) {
      self.line = line
      self.expected = expected
    }
  }

  /// Reads a document (RFC 8259) in UTF-8. Members keep their order, and one that is given twice is there
  /// twice.
  ///
  /// Numbers that are whole and fit become `integer`, others `number`, as long as they need no more than 18
  /// digits; what is nested deeper than 512 levels is refused.
  public init(reading bytes: [UInt8]) throws(SyntaxFault) {
    var reader = JSONReader(bytes: bytes)
    reader.skipBlanks()
    self = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.next == nil else { throw reader.fault("the end of the file") }
  }

  /// The member of an object by its name; nil for one that is not there, and for what is no object.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string; nil for anything else.
  public var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The elements of an array; nil for anything else.
  public var array: [JSON]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }
}
