import Testing

@testable import SitePages

@Suite("A line of a calendar file") struct ContentLinesTests {
  private func lines(_ text: String) -> [String] {
    var lines = ContentLines()
    lines.add("SUMMARY", text: text)
    return String(decoding: lines.bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  /// What a reader of the file makes of it: the folds taken out, then the value read.
  private func read(_ text: String) -> String {
    lines(text).joined(separator: "\r\n").replacing("\r\n ", with: "")
  }

  @Test("ends with a return and a line feed") func ends() {
    #expect(lines("Notice") == ["SUMMARY:Notice", ""])
  }

  @Test("escapes what the format gives a meaning") func escapes() {
    #expect(lines(#"a, b; c\d"#).first == #"SUMMARY:a\, b\; c\\d"#)
    #expect(lines("one\ntwo\r\nthree\rfour").first == #"SUMMARY:one\ntwo\nthree\nfour"#)
  }

  @Test("drops control characters, which no text may hold, and keeps tabs") func controlCharacters() {
    #expect(lines("a\u{7}b\u{7F}c\td").first == "SUMMARY:abc\td")
  }

  @Test("of 75 octets stays whole, and one of 76 is folded") func folds() {
    let fits = String(repeating: "x", count: 75 - "SUMMARY:".count)
    #expect(lines(fits).count == 2)
    #expect(lines(fits + "y") == ["SUMMARY:" + fits, " y", ""])
  }

  @Test("is folded between characters, however many octets they have", arguments: 0..<8)
  func foldsBetweenCharacters(shift: Int) {
    let text = String(repeating: "a", count: shift) + String(repeating: "é水🏗", count: 40)
    for line in lines(text) {
      #expect(line.utf8.count <= 75)
      #expect(!line.unicodeScalars.contains("\u{FFFD}"))
    }
    #expect(read(text) == "SUMMARY:\(text)\r\n")
  }

  @Test("counts the space that a folded line begins with") func countsTheSpace() {
    let folded = lines(String(repeating: "x", count: 400)).dropLast()
    #expect(folded.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    #expect(folded.dropLast().allSatisfy { $0.utf8.count == 75 })
  }
}
