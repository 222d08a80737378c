/// Appends SVG to a buffer, and leaves no way to emit an element that is not closed.
///
/// Every text and attribute value is escaped here and nowhere else, so hostile text stays text.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(1 << 14)
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func element(_ name: StaticString, _ attributes: [SVGAttribute]) {
    open(name, attributes)
    append("/>")
  }

  mutating func element(
    _ name: StaticString, _ attributes: [SVGAttribute], _ content: (inout SVGWriter) -> Void
  ) {
    open(name, attributes)
    append(">")
    content(&self)
    append("</")
    append(name)
    append(">")
  }

  mutating func element(_ name: StaticString, _ attributes: [SVGAttribute], text: String) {
    element(name, attributes) { $0.escape(text) }
  }

  private mutating func open(_ name: StaticString, _ attributes: [SVGAttribute]) {
    append("<")
    append(name)
    for attribute in attributes {
      append(" ")
      append(attribute.name)
      append("=\"")
      write(attribute.value)
      append("\"")
    }
  }

  private mutating func write(_ value: SVGAttribute.Value) {
    switch value {
    case .text(let text): escape(text)
    case .classes(let classes):
      for (index, kind) in classes.enumerated() {
        if index > 0 { append(" ") }
        bytes.append(contentsOf: kind.rawValue.utf8)
      }
    case .pixels(let pixels): append(pixels)
    case .share(let share): append(share)
    case .shift(let right, let down):
      append("translate(")
      append(right)
      if down != 0 {
        append(" ")
        append(down)
      }
      append(")")
    }
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func append(_ number: Int) {
    if number < 0 { append("-") }
    append(number.magnitude)
  }

  private mutating func append(_ magnitude: UInt) {
    if magnitude >= 10 { append(magnitude / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
  }

  private mutating func append(_ share: Share) {
    let magnitude = share.hundredths.magnitude
    if share.hundredths < 0 { append("-") }
    append(magnitude / 100)
    let fraction = magnitude % 100
    if fraction > 0 {
      append(".")
      append(fraction / 10)
      if fraction % 10 > 0 { append(fraction % 10) }
    }
    append("%")
  }

  /// Control characters are not allowed in XML at all, so they become spaces rather than references.
  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      case 0..<0x20, 0x7F: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
  }
}
