import SourceText
import Testing

@Suite("Problems")
struct ProblemTests {
  private func problem(_ file: String, _ line: Int?, _ message: String = "m") -> Problem {
    Problem(
      ProblemCode("code", "A mistake."), in: file, at: line.map { SourcePosition(line: $0, column: 3) },
      message, why: "because",
      fix: "do")
  }

  @Test("print place, what, why and fix")
  func printed() {
    let text = ProblemReport(root: "Content/").text([problem("deals/a.md", 7, "`biding` is no status")])
    #expect(
      text == """
        Content/deals/a.md:7:3: error: `biding` is no status [code]
          why: because
          fix: do

        """)
  }

  @Test("are reported by file, then by place, a whole file's own first")
  func order() {
    let problems = [problem("b.md", 1), problem("a.md", 9), problem("a.md", nil), problem("a.md", 2)]
    let sorted = problems.sorted(by: Problem.isReportedBefore)
    #expect(sorted.map(\.file) == ["a.md", "a.md", "a.md", "b.md"])
    #expect(sorted.map { $0.position?.line } == [nil, 2, 9, 1])
  }
}
