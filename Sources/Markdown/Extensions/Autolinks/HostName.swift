/// Characters of a text that may be the name of a host, up to the first that may not.
struct HostName {
  let range: Range<Int>
  /// Where the last underscores of the last label and of the one before it stand.
  private var lastUnderscore: Int?
  private var underscoreBefore: Int?

  init(in text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var offset = start
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "-"): break
      case UInt8(ascii: "_"): lastUnderscore = offset
      case UInt8(ascii: "."):
        underscoreBefore = lastUnderscore
        lastUnderscore = nil
      case let byte where byte < 0x80:
        if !isLetterOrDigit(byte) {
          range = start..<offset
          return
        }
      default:
        let scalar = scalar(at: offset, in: text)
        guard CharacterKind(of: scalar) == .word else {
          range = start..<offset
          return
        }
        offset += scalar.map { UTF8.width($0) - 1 } ?? 0
      }
      offset += 1
    }
    range = start..<text.count
  }

  /// Whether the name is one from a place on: no underscore may stand in its last two labels.
  func isValid(from start: Int) -> Bool {
    [lastUnderscore, underscoreBefore].allSatisfy { $0.map { $0 < start } ?? true }
  }
}
