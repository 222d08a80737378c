import SourceText
import Testing

@testable import Dossiers

@Suite("A quotation is the source text of a span")
struct QuotationTests {
  @Test func anEntryInBlockStyleLosesTheIndentationItsLinesShare() throws {
    let dossier = try #require(
      read("concessions:\n  - id: c1\n    gave: a\n      long text\n    value: 1k # about\n  - id: c2").value)
    let span = try #require(dossier.concessions.entries.first?.span)
    #expect(span.start == SourcePosition(line: 6, column: 5))
    #expect(span.end == SourcePosition(line: 9, column: 14))
    #expect(dossier.quote(span) == "id: c1\ngave: a\n  long text\nvalue: 1k")
  }

  @Test func anEntryInFlowStyleIsQuotedWithItsBraces() throws {
    let dossier = try #require(read("events:\n  - { what: \"Größe\", material: true }").value)
    let event = try #require(dossier.events.entries.first)
    #expect(dossier.quote(event.span) == "{ what: \"Größe\", material: true }")
    #expect(dossier.quote(try #require(event.material.span)) == "true")
    #expect(dossier.quote(try #require(event.what.span)) == "\"Größe\"")
    #expect(dossier.quote(try #require(dossier.events.span)) == "events")
  }

  @Test func carriageReturnsAreDropped() throws {
    let text =
      "---\r\ntitle: T\r\nbuyer: B\r\nstatus: lost\r\noutcome:\r\n  result: lost\r\n  reason: x\r\n---\r\n"
    let dossier = try #require(readDossier(file(text), with: settings).value)
    #expect(dossier.quote(try #require(dossier.outcome.span)) == "result: lost\nreason: x")
  }

  @Test func aBlockOfTextIsQuotedWithoutTheEmptyLinesBelowIt() throws {
    let dossier = try #require(read("summary: |\n  one\n\n  two\n\n\nteam: x").value)
    #expect(dossier.quote(try #require(dossier.summary.span)) == "|\none\n\ntwo")
  }

  @Test func aSpanThatIsNotThereQuotesNothing() throws {
    let dossier = try #require(read("team: x").value)
    let place = SourcePosition(line: 99, column: 1)
    #expect(dossier.quote(SourceSpan(start: place, end: place)) == "")
    #expect(dossier.quote(SourceSpan(file: 3, start: place, end: place)) == "")
  }
}
