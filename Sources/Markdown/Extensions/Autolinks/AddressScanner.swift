/// An address that stands in a text without brackets around it.
struct BareAddress {
  let range: Range<Int>
  /// What the link's address has before the text; empty where the text says it itself.
  let scheme: String
}

/// Finds the bare addresses of a text by the rules of GitHub's autolinks, from left to right, in linear time.
struct AddressScanner {
  private let text: UnsafeBufferPointer<UInt8>
  /// The end of the last address found.
  private var passed = 0
  private var host: HostName?

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Looks for the addresses whose beginnings stand in `range`, which is to lie behind those of earlier calls.
  ///
  /// An address without a scheme begins only where `mayBegin` says so.
  mutating func search(
    _ range: Range<Int>, mayBegin: (Int) -> Bool, found: (BareAddress) -> Void
  ) {
    var offset = max(range.lowerBound, passed)
    while offset < range.upperBound {
      let address: BareAddress? =
        switch text[offset] {
        case UInt8(ascii: "w") where begins("www.", at: offset, within: range) && mayBegin(offset):
          bareHost(at: offset)
        case UInt8(ascii: ":") where begins("://", at: offset, within: range): page(at: offset, in: range)
        case UInt8(ascii: "@"): mailbox(at: offset)
        default: nil
        }
      if let address {
        found(address)
        passed = address.range.upperBound
        offset = passed
      } else {
        offset += 1
      }
    }
  }

  private func begins(_ prefix: StaticString, at offset: Int, within range: Range<Int>) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard offset + count <= range.upperBound else { return false }
    return (0..<count).allSatisfy { text[offset + $0] == prefix.utf8Start[$0] }
  }

  private mutating func bareHost(at start: Int) -> BareAddress? {
    let hostStart = start + 4
    guard isHostCharacter(at: hostStart), let hostEnd = hostEnd(from: hostStart) else { return nil }
    return BareAddress(range: start..<end(of: start, from: hostEnd), scheme: "http://")
  }

  /// The address with a scheme before the `://` that stands at `colon`.
  private mutating func page(at colon: Int, in range: Range<Int>) -> BareAddress? {
    var start = colon
    // No scheme is longer than five letters; a sixth shows that the word is none.
    while start > max(range.lowerBound, passed, colon - 6), isLetter(text[start - 1]) { start -= 1 }
    let scheme = text[start..<colon].map { $0 | 0x20 }
    guard ["http", "https", "ftp"].contains(where: { scheme.elementsEqual($0.utf8) }),
      isHostCharacter(at: colon + 3), let hostEnd = hostEnd(from: colon + 3)
    else { return nil }
    return BareAddress(range: start..<end(of: start, from: hostEnd), scheme: "")
  }

  private func mailbox(at sign: Int) -> BareAddress? {
    var start = sign
    while start > passed, isLetterOrDigit(text[start - 1]) || ".+-_".utf8.contains(text[start - 1]) {
      start -= 1
    }
    guard start < sign, start == passed || text[start - 1] != UInt8(ascii: "/") else { return nil }
    var end = sign + 1
    var hasDot = false
    scan: while end < text.count {
      switch text[end] {
      case UInt8(ascii: "@"): return nil
      case UInt8(ascii: "."):
        guard end + 1 < text.count, isLetterOrDigit(text[end + 1]) else { break scan }
        hasDot = true
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case let byte where isLetterOrDigit(byte): break
      default: break scan
      }
      end += 1
    }
    guard hasDot, isLetter(text[end - 1]) else { return nil }
    return BareAddress(range: start..<end, scheme: "mailto:")
  }

  /// The end of the host's name; nil where it is none.
  private mutating func hostEnd(from start: Int) -> Int? {
    // One name may hold many places at which an address could begin, so it is read once for all of them.
    if host.map({ $0.range.contains(start) }) != true { host = HostName(in: text, from: start) }
    guard let host, host.isValid(from: start) else { return nil }
    return host.range.upperBound
  }

  private func isHostCharacter(at offset: Int) -> Bool {
    CharacterKind(of: scalar(at: offset, in: text)) == .word
  }

  private func end(of start: Int, from hostEnd: Int) -> Int {
    var end = hostEnd
    while end < text.count, !isSpace(text[end]), text[end] != UInt8(ascii: "<") { end += 1 }
    return withoutPunctuation(start..<end)
  }

  /// Where an address ends that a sentence goes on behind: its last punctuation is not the address's.
  private func withoutPunctuation(_ address: Range<Int>) -> Int {
    var end = address.upperBound
    var unopened = 0
    for byte in text[address] {
      if byte == UInt8(ascii: "(") { unopened -= 1 }
      if byte == UInt8(ascii: ")") { unopened += 1 }
    }
    while end > address.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: ";"):
        var name = end - 1
        while name > address.lowerBound, isLetter(text[name - 1]) { name -= 1 }
        let isEntity = name < end - 1 && name > address.lowerBound && text[name - 1] == UInt8(ascii: "&")
        end = isEntity ? name - 1 : end - 1
      case UInt8(ascii: ")") where unopened > 0:
        unopened -= 1
        end -= 1
      case let byte where "?!.,:*_~'\"".utf8.contains(byte): end -= 1
      default: return end
      }
    }
    return end
  }
}
