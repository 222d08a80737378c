/// The words of a node without its markup.
func plainText(of node: Node) -> String {
  var words = SearchText()
  for case .enter(let inline) in TreeWalk(node) {
    switch inline.kind {
    case .text, .code: words.append(inline.literal)
    case .softBreak, .lineBreak: words.space()
    default: break
    }
  }
  return words.text
}

/// The text with each `%` and two hexadecimal digits replaced by the byte they stand for.
public func percentDecoded(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard bytes.contains(UInt8(ascii: "%")) else { return text }
  var decoded: [UInt8] = []
  var offset = 0
  while offset < bytes.count {
    if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count,
      let byte = UInt8(String(decoding: bytes[offset + 1...offset + 2], as: UTF8.self), radix: 16)
    {
      decoded.append(byte)
      offset += 3
    } else {
      decoded.append(bytes[offset])
      offset += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}
