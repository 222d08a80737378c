/// HTML as bytes, escaped by libcmark's rules.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func write(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  mutating func write(_ markup: some Collection<UInt8>) { bytes.append(contentsOf: markup) }

  mutating func write(digit: Int) { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)) }

  /// Ends the line, unless it is empty.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Text, for an element's content or an attribute in double quotes.
  mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for offset in text.indices {
      let entity: StaticString
      switch text[offset] {
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      default: continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<offset]))
      write(entity)
      start = offset + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// An address, for an attribute in double quotes; a dangerous one is left out.
  mutating func escapeAddress(_ address: UnsafeBufferPointer<UInt8>) {
    if isDangerous(address) { return }
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case _ where isAddressCharacter(byte): bytes.append(byte)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 0xF))
      }
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

private func isAddressCharacter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
  }
}

/// Whether a browser would run or open what the address holds, rather than go to it.
private func isDangerous(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
  let images = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
  let schemes = ["javascript:", "vbscript:", "file:", "data:"]
  return schemes.contains { begins(address, with: $0) } && !images.contains { begins(address, with: $0) }
}

/// Compares with a prefix in lower case, whatever the case of the address.
private func begins(_ address: UnsafeBufferPointer<UInt8>, with prefix: String) -> Bool {
  guard address.count >= prefix.utf8.count else { return false }
  return zip(address, prefix.utf8).allSatisfy { byte, expected in
    byte == expected || (byte | 0x20 == expected && (0x41...0x5A).contains(byte))
  }
}
