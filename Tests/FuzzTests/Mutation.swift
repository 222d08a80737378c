import TestSupport

/// Damages a file as hands, editors and transports do: bytes, words, lines and whole stretches of it.
struct Mutation {
  /// What breaks YAML, Markdown and the format more often than chance would find it.
  private static let words: [[UInt8]] =
    [
      "none", "unknown", "undated", "[]", "{}", "{", "}", "[", "]", ": ", ":", "- ", "-", "---\n", "---", "~",
      "null",
      "\"", "'", "`", "#", "&a ", "*a", "!!str ", "|", ">", "?", "@", "%", ",", ", ", "\n", "\n\n", "\r\n",
      "\r", "\t",
      "  ", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "é", "e\u{301}",
      "😀", "\u{202E}",
      "2025-02-30", "2025-02", "2025", "0000-00-00", "99999-01-01", "-1", "1e9", "4,8m", "~150k",
      "9999999999bn", "0.00001",
      "101%", "-5%", "true", "yes", "c1", "date", "value", "got", "rule", "until", "id", "<script>", "&amp;",
      "[[", "]]",
      "[^1]", "[^1]: ", "www.", "https://", "| a | b |\n|---|---|\n", "~~", "- [ ] ", "<<", "=",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]

  /// The same seed makes the same file of the same sample.
  static func damage(_ sample: [UInt8], with other: [UInt8], seed: Int) -> [UInt8] {
    var chance = SeededGenerator(seed: seed)
    var bytes = sample
    for _ in 0..<Int.random(in: 1...6, using: &chance) { mutate(&bytes, other, &chance) }
    return bytes
  }

  private static func mutate(_ bytes: inout [UInt8], _ other: [UInt8], _ chance: inout SeededGenerator) {
    guard !bytes.isEmpty else {
      bytes = other
      return
    }
    let place = Int.random(in: 0..<bytes.count, using: &chance)
    let word = words[Int.random(in: 0..<words.count, using: &chance)]
    switch Int.random(in: 0..<11, using: &chance) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &chance)
    case 2: bytes.insert(contentsOf: word, at: place)
    case 3: bytes.replaceSubrange(place..<min(bytes.count, place + word.count), with: word)
    case 4: bytes.removeSubrange(stretch(of: bytes, from: place, longest: 12, &chance))
    case 5: bytes.removeSubrange(line(of: bytes, at: place))
    case 6:
      let copied = Array(bytes[line(of: bytes, at: place)])
      bytes.insert(
        contentsOf: copied,
        at: line(of: bytes, at: Int.random(in: 0..<bytes.count, using: &chance)).lowerBound)
    case 7:
      let stretch = stretch(of: bytes, from: place, longest: 400, &chance)
      bytes.insert(contentsOf: Array(bytes[stretch]), at: place)
    case 8 where !other.isEmpty:
      let from = Int.random(in: 0..<other.count, using: &chance)
      bytes.insert(contentsOf: other[stretch(of: other, from: from, longest: 400, &chance)], at: place)
    case 9: bytes.removeSubrange(place...)
    default:
      let times = Int.random(in: 2...300, using: &chance)
      bytes.insert(contentsOf: (0..<times).flatMap { _ in word }, at: place)
    }
  }

  private static func stretch(
    of bytes: [UInt8], from place: Int, longest: Int, _ chance: inout SeededGenerator
  ) -> Range<Int> {
    place..<min(bytes.count, place + Int.random(in: 1...longest, using: &chance))
  }

  private static func line(of bytes: [UInt8], at place: Int) -> Range<Int> {
    let end = UInt8(ascii: "\n")
    let start = bytes[..<place].lastIndex(of: end).map { $0 + 1 } ?? 0
    return start..<(bytes[place...].firstIndex(of: end).map { $0 + 1 } ?? bytes.count)
  }
}
