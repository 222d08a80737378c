import Dossiers
import Testing

@testable import ControlGaps

/// Convention 6: dates tell first, then what proves a step, then the status.
@Suite struct ReachedStepsTests {
  /// What is said of request, offer, negotiation, award, signature and end: `y` reached, `n` not, `?` open.
  struct Case: Sendable, CustomTestStringConvertible {
    let frontMatter: String
    let expected: String
    init(_ frontMatter: String, _ expected: String) {
      self.frontMatter = frontMatter
      self.expected = expected
    }
    var testDescription: String { frontMatter }
  }

  static let statuses = [
    Case("status: qualifying", "nnnnnn"),
    Case("status: bidding", "ynnnnn"),
    Case("status: negotiating", "yyynnn"),
    Case("status: awarded", "yyyynn"),
    Case("status: signed", "yyyyyn"),
    Case("status: delivering", "yyyyyn"),
    Case("status: closed", "yyyyyy"),
    Case("status: terminated", "yyyyyy"),
    Case("status: lost", "???nny"),
    Case("status: withdrawn", "???nny"),
  ]

  static let dates = [
    // A fact outranks the status, and so does a plan.
    Case("status: qualifying\ndates: { offer: 2025-05-12 }", "yynnnn"),
    Case("status: negotiating\ndates: { negotiation: 2025-07-14 }", "yynnnn"),
    Case("status: bidding\ndates: { rfp: 2025-07-14 }", "nnnnnn"),
    // The day itself is a fact, the day after it a plan, and a month around it open.
    Case("status: bidding\ndates: { offer: 2025-06-15 }", "yynnnn"),
    Case("status: bidding\ndates: { offer: 2025-06-16 }", "ynnnnn"),
    Case("status: bidding\ndates: { offer: 2025-06 }", "y?nnnn"),
    // What proves a step outranks its absence.
    Case("status: bidding\ndates: { signature: 2025-05-12 }", "yynyyn"),
    Case("status: qualifying\ndates: { award: 2025-05-12 }", "yynynn"),
    Case("status: qualifying\ndates: { award: 2025-06 }", "??n?nn"),
    Case("status: bidding\ndates: { signature: 2025-06 }", "y?n??n"),
    Case("status: bidding\nvalue: { offered: 5.0m }", "yynnnn"),
    Case("status: bidding\ndates: { offer: 2025-07-14 }\nvalue: { offered: 5.0m }", "ynnnnn"),
    // A planned offer or award puts off the later ones.
    Case("status: signed\ndates: { award: 2025-07-14 }", "yyynnn"),
    Case("status: signed\ndates: { offer: 2025-07-14 }", "ynynnn"),
    Case("status: delivering\ndates: { signature: 2025-07-14 }", "yyyynn"),
    // Words in the place of dates.
    Case("status: negotiating\ndates: { negotiation: none }", "yynnnn"),
    Case("status: bidding\ndates: { offer: undated }", "yynnnn"),
    Case("status: bidding\ndates: { offer: unknown }", "y?nnnn"),
    Case("status: bidding\ndates: { offer: unknown }\nvalue: { offered: 5.0m }", "yynnnn"),
    // Without a request the offer stands for it; without a selection, signature does.
    Case("status: bidding\ndates: { rfp: none }", "nnnnnn"),
    Case("status: negotiating\ndates: { rfp: none }", "yyynnn"),
    Case("status: awarded\ndates: { award: none }", "yyynnn"),
    Case("status: signed\ndates: { award: none }", "yyyyyn"),
    // The end of a deal that was not signed leaves the start open where no date tells.
    Case("status: lost\ndates: { rfp: 2025-01-20, offer: 2025-02-17 }", "yy?nny"),
    Case("status: lost\ndates: { award: 2025-02-17 }", "yy?yny"),
    Case("status: delivering\ndates: { closed: 2025-07-14 }", "yyyyyn"),
  ]

  @Test(arguments: statuses + dates)
  func stepsAreReachedAsTheRecordTells(example: Case) throws {
    let steps = ReachedSteps(of: try readExample(example.frontMatter), on: try day("2025-06-15"))
    let truths = [
      steps.request, steps.offer, steps.negotiation, steps.award, steps.signature, steps.closed,
    ]
    #expect(truths.map { $0.isYes ? "y" : $0.isNo ? "n" : "?" }.joined() == example.expected)
  }

  @Test func aStepIsNoLaterThanWhatProvesIt() throws {
    let steps = ReachedSteps(
      of: try readExample("status: signed\ndates: { offer: 2025, award: 2025-05, signature: 2025-05-12 }"),
      on: try day("2025-06-15"))
    let signature = try day("2025-05-12").number
    #expect(steps.range(of: .award).last == signature)
    #expect(steps.range(of: .award).first == (try day("2025-05-01").number))
    #expect(steps.range(of: .offer).last == signature)
    #expect(steps.range(of: .rfp).last == signature)
  }

  @Test func aStepReachedOnAnUnknownDayIsNoLaterThanTheDay() throws {
    let today = try day("2025-06-15")
    let steps = ReachedSteps(of: try readExample("status: closed"), on: today)
    for step in [Step.offer, .award, .signature, .closed] {
      #expect(steps.range(of: step).first == nil)
      #expect(steps.range(of: step).last == today.number)
    }
  }

  @Test func signatureStandsForAnAwardThatThereWasNot() throws {
    let steps = ReachedSteps(
      of: try readExample("status: signed\ndates: { award: none, signature: 2025-05-12 }"),
      on: try day("2025-06-15"))
    #expect(steps.awardIsSignature)
    #expect(steps.range(of: .award) == steps.range(of: .signature))
  }
}
