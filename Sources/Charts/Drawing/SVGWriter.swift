/// Appends SVG to a buffer, and leaves no way to emit an element that is not closed.
///
/// Every text and attribute value is escaped here and nowhere else, so hostile text stays text.
struct SVGWriter {
  private(set) var bytes: [UInt8] = []

  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func element(_ name: String, _ attributes: [SVGAttribute]) {
    open(name, attributes)
    append("/>")
  }

  mutating func element(
    _ name: String, _ attributes: [SVGAttribute], _ content: (inout SVGWriter) -> Void
  ) {
    open(name, attributes)
    append(">")
    content(&self)
    append("</")
    append(name)
    append(">")
  }

  mutating func element(_ name: String, _ attributes: [SVGAttribute], text: String) {
    element(name, attributes) { $0.escape(text) }
  }

  private mutating func open(_ name: String, _ attributes: [SVGAttribute]) {
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

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ number: Int) {
    append(String(number))
  }

  private mutating func append(_ share: Share) {
    let magnitude = share.hundredths.magnitude
    if share.hundredths < 0 { append("-") }
    append(String(magnitude / 100))
    let fraction = magnitude % 100
    if fraction > 0 {
      append(".")
      append(String(fraction / 10))
      if fraction % 10 > 0 { append(String(fraction % 10)) }
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
