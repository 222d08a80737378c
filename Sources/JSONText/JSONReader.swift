/// Goes through a document byte by byte.
struct JSONReader {
  let bytes: [UInt8]
  var offset = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func fault(_ expected: String) -> JSON.SyntaxFault {
    let line = 1 + bytes[..<min(offset, bytes.count)].count { $0 == UInt8(ascii: "\n") }
    return JSON.SyntaxFault(line: line, expected: expected)
  }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  mutating func value(depth: Int) throws(JSON.SyntaxFault) -> JSON {
    guard depth < 512 else { throw fault("fewer levels") }
    switch next ?? 0 {
    case UInt8(ascii: "{"): return .object(try members(depth: depth + 1))
    case UInt8(ascii: "["): return .array(try elements(depth: depth + 1))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default:
      for (word, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
      where bytes[offset...].starts(with: word.utf8) {
        offset += word.utf8.count
        return value
      }
      throw fault("a value")
    }
  }

  private mutating func elements(depth: Int) throws(JSON.SyntaxFault) -> [JSON] {
    var elements: [JSON] = []
    offset += 1
    skipBlanks()
    if take("]") { return elements }
    while true {
      skipBlanks()
      elements.append(try value(depth: depth))
      skipBlanks()
      if take("]") { return elements }
      guard take(",") else { throw fault("`,` or `]`") }
    }
  }

  private mutating func members(depth: Int) throws(JSON.SyntaxFault) -> [JSON.Member] {
    var members: [JSON.Member] = []
    offset += 1
    skipBlanks()
    if take("}") { return members }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw fault("a name in quotation marks") }
      let name = try string()
      skipBlanks()
      guard take(":") else { throw fault("`:`") }
      skipBlanks()
      members.append(JSON.Member(name, try value(depth: depth)))
      skipBlanks()
      if take("}") { return members }
      guard take(",") else { throw fault("`,` or `}`") }
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func number() throws(JSON.SyntaxFault) -> JSON {
    let isNegative = take("-")
    let whole = digits()
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
      throw fault("a number")
    }
    var decimals: ArraySlice<UInt8> = []
    if take(".") {
      decimals = digits()
      guard !decimals.isEmpty else { throw fault("a digit") }
    }
    guard next != UInt8(ascii: "e"), next != UInt8(ascii: "E"), whole.count + decimals.count <= 18,
      let parts = Int64(String(decoding: whole + decimals, as: UTF8.self))
    else { throw fault("a number of at most 18 digits, without an exponent") }
    let signed = isNegative ? -parts : parts
    return decimals.isEmpty ? .integer(Int(signed)) : .number(JSON.Decimal(signed, decimals: decimals.count))
  }

  private mutating func digits() -> ArraySlice<UInt8> {
    let start = offset
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return bytes[start..<offset]
  }
}
