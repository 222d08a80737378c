extension JSON {
  /// How a document is laid out.
  public enum Layout: Sendable {
    /// On one line, without a blank.
    case compact
    /// Two blanks a level, an empty line nowhere, and a line feed at the end.
    case indented
  }

  /// The document as UTF-8.
  public func bytes(_ layout: Layout = .indented) -> [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, layout, depth: 0)
    if layout == .indented { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  /// The document as text.
  public func text(_ layout: Layout = .indented) -> String {
    String(decoding: bytes(layout), as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8], _ layout: Layout, depth: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let decimal): decimal.write(to: &bytes)
    case .string(let text): JSON.write(text, to: &bytes)
    case .array(let elements):
      JSON.write(elements, between: ("[", "]"), to: &bytes, layout, depth) { element, bytes in
        element.write(to: &bytes, layout, depth: depth + 1)
      }
    case .object(let members):
      JSON.write(members, between: ("{", "}"), to: &bytes, layout, depth) { member, bytes in
        JSON.write(member.name, to: &bytes)
        bytes += (layout == .compact ? ":" : ": ").utf8
        member.value.write(to: &bytes, layout, depth: depth + 1)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between marks: (StaticString, StaticString), to bytes: inout [UInt8],
    _ layout: Layout, _ depth: Int, _ write: (Element, inout [UInt8]) -> Void
  ) {
    func startLine(_ depth: Int) {
      guard layout == .indented, !elements.isEmpty else { return }
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
    bytes += marks.0.description.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine(depth + 1)
      write(element, &bytes)
    }
    startLine(depth)
    bytes += marks.1.description.utf8
  }

  /// A string with its escapes; `<` is one of them, so that a document may stand inside a page's script.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += #"\""#.utf8
      case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
      case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
      case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
      case UInt8(ascii: "<"), 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += #"\u00"#.utf8
        bytes += (digits.utf8.count < 2 ? "0" + digits : digits).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSON.Decimal {
  /// Without the zeros at the end of its decimals.
  fileprivate func write(to bytes: inout [UInt8]) {
    var digits = Array(String(parts.magnitude).utf8)
    if digits.count <= decimals {
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: decimals + 1 - digits.count), at: 0)
    }
    let point = digits.count - decimals
    var end = digits.count
    while end > point, digits[end - 1] == UInt8(ascii: "0") { end -= 1 }
    if parts < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += digits[..<point]
    guard end > point else { return }
    bytes.append(UInt8(ascii: "."))
    bytes += digits[point..<end]
  }
}
