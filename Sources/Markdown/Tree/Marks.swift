// Both look at every byte, whatever they find: a loop without a way out is compiled to look at many at once.

/// Whether a text holds a byte that may begin or end markup of ours: a bracket or a tilde.
func holdsMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var found: UInt8 = 0
  for byte in text {
    found |= byte == UInt8(ascii: "[") ? 1 : 0
    found |= byte == UInt8(ascii: "]") ? 1 : 0
    found |= byte == UInt8(ascii: "~") ? 1 : 0
  }
  return found != 0
}

/// Whether a text holds what every bare address does: `//`, `ww` or `@`.
func holdsAddressMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = text.first else { return false }
  var found: UInt8 = first == UInt8(ascii: "@") ? 1 : 0
  for offset in 1..<text.count {
    let byte = text[offset]
    let isRepeated: UInt8 = byte == text[offset &- 1] ? 1 : 0
    let isSlash: UInt8 = byte == UInt8(ascii: "/") ? 1 : 0
    let isW: UInt8 = byte == UInt8(ascii: "w") ? 1 : 0
    let isAt: UInt8 = byte == UInt8(ascii: "@") ? 1 : 0
    found |= isAt | isRepeated & (isSlash | isW)
  }
  return found != 0
}
