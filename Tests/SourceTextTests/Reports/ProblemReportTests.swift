import SourceText
import Testing

@Suite("A report of problems on a terminal")
struct ProblemReportTests {
  private static let unknownWord = ProblemCode("unknown-word", "A word that nobody knows.")

  private func report(
    _ text: String, line: Int, column: Int, _ message: String = "`biding` is no status", width: Int = 80,
    hasColour: Bool = false
  ) -> String {
    let problem = Problem(
      Self.unknownWord, in: "a.md", at: SourcePosition(line: line, column: column), message,
      why: "the deal is left out", fix: "write `bidding`")
    let display = Display(width: width, hasColour: hasColour)
    return ProblemReport(root: "Content/", on: display) { _ in Array(text.utf8) }.text([problem])
  }

  /// The lines of the excerpt alone.
  private func excerpt(_ text: String, line: Int = 1, column: Int, width: Int = 40) -> [String] {
    report(text, line: line, column: column, width: width).split(separator: "\n")
      .filter { $0.contains(" |") }.map(String.init)
  }

  @Test("shows the line with a caret under the place")
  func whole() {
    #expect(
      report("---\nstatus: biding\n---\n", line: 2, column: 9) == """
        Content/a.md:2:9: error: `biding` is no status [unknown-word]
          2 | status: biding
            |         ^
          why: the deal is left out
          fix: write `bidding`


        """)
  }

  @Test("wraps what is wider than the terminal, and never a path")
  func wrapped() {
    #expect(
      report(
        "status: biding", line: 1, column: 9,
        "`biding` is no status of a deal, and nobody knows what to make of it", width: 44) == """
          Content/a.md:1:9: error: `biding` is no
            status of a deal, and nobody knows what to
            make of it [unknown-word]
            1 | status: biding
              |         ^
            why: the deal is left out
            fix: write `bidding`


          """)
  }

  @Test("cuts a long line around the place")
  func cut() {
    let line = (1...40).map { "word\($0)" }.joined(separator: " ")
    #expect(excerpt(line, column: 1) == ["  1 | word1 word2 word3 word4 word5 wor…", "    | ^"])
    #expect(
      excerpt(line, column: 118) == [
        "  1 | …6 word17 word18 word19 word20 wo…", "    |                  ^",
      ])
    #expect(
      excerpt(line, column: 265) == [
        "  1 | …ord36 word37 word38 word39 word40", "    |                             ^",
      ])
    #expect(
      excerpt(line, column: 271) == [
        "  1 | …rd36 word37 word38 word39 word40", "    |                                  ^",
      ])
  }

  @Test("counts wide characters as two columns, marks as none, and a tab as four")
  func wide() {
    #expect(excerpt("名前: 港湾", column: 5) == ["  1 | 名前: 港湾", "    |       ^"])
    #expect(excerpt("cafe\u{301} x", column: 7) == ["  1 | cafe\u{301} x", "    |      ^"])
    #expect(excerpt("\ta: 1", column: 2) == ["  1 |     a: 1", "    |     ^"])
    #expect(excerpt("🚢 ship", column: 3) == ["  1 | 🚢 ship", "    |    ^"])
  }

  @Test("lets nothing act on the terminal")
  func harmless() {
    #expect(
      excerpt("a\u{1B}[2Jb\u{9B}c\u{202E}d\u{7F}", column: 2) == [
        "  1 | a␛[2Jb\u{FFFD}c\u{FFFD}d␡", "    |  ^",
      ])
    let text = report("x", line: 1, column: 1, "a\u{1B}]0;title\u{7} b")
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("reads bytes that are not UTF-8, line ends of Windows and the mark at a file's beginning")
  func oddFiles() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a: 1\r\nb: ".utf8) + [0xFF, 0x41] + Array("\r\nc".utf8)
    let problems = [(1, 4), (2, 5), (2, 4), (3, 9), (4, 1)].map {
      Problem(
        Self.unknownWord, in: "a.md", at: SourcePosition(line: $0, column: $1), "m", why: "w", fix: "f")
    }
    let text = ProblemReport(on: Display()) { _ in bytes }.text(problems)
    #expect(
      text.split(separator: "\n").filter { $0.contains(" |") } == [
        "  1 | a: 1", "    |    ^", "  2 | b: \u{FFFD}A", "    |     ^", "  2 | b: \u{FFFD}A", "    |    ^",
        "  3 | c", "    |  ^",
      ])
  }

  @Test("opens no file for a problem of the file as a whole, and shows no excerpt of one that is gone")
  func withoutExcerpt() {
    let start = SourcePosition(line: 1, column: 1)
    let problems = [("pipe.md", nil), ("gone.md", start)].map {
      Problem(Self.unknownWord, in: $0, at: $1, "m", why: "w", fix: "f")
    }
    let report = ProblemReport(on: Display()) { path in
      #expect(path == "gone.md")
      return nil
    }
    #expect(
      report.text(problems) == """
        pipe.md: error: m [unknown-word]
          why: w
          fix: f

        gone.md:1:1: error: m [unknown-word]
          why: w
          fix: f


        """)
  }

  @Test("sets place, severity and caret off in colour, and says nothing by colour alone")
  func coloured() {
    let text = report("status: biding", line: 1, column: 9, hasColour: true)
    #expect(text.hasPrefix("\u{1B}[1mContent/a.md:1:9:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m `biding` is"))
    #expect(text.contains("\u{1B}[2m  1 |\u{1B}[0m status: biding\n"))
    #expect(text.contains("         \u{1B}[1;31m^\u{1B}[0m\n"))
  }

  @Test("goes through a line as long as a file once")
  func longLine() {
    let line = String(repeating: "x", count: 2_000_000)
    #expect(excerpt(line, column: 1_000_000)[0].count == 40)
  }
}
