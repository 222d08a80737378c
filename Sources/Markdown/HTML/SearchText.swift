/// Words of several blocks in one line, with single spaces.
struct SearchText {
  private var bytes: [UInt8] = []

  var text: String {
    String(decoding: bytes.last == blank ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  mutating func append(_ literal: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for offset in literal.indices where literal[offset] <= blank {
      let before = offset > start ? literal[offset - 1] : offset == 0 ? bytes.last ?? blank : blank
      if literal[offset] == blank, before > blank { continue }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start..<offset]))
      space()
      start = offset + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start...]))
  }

  /// Parts what follows from what there is.
  mutating func space() {
    if let last = bytes.last, last != blank { bytes.append(blank) }
  }

  mutating func reset() { bytes.removeAll(keepingCapacity: true) }
}

private let blank = UInt8(ascii: " ")
