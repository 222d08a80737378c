import SourceText
import Testing

@testable import Dossiers

@Suite("Every mistake in a CSV file is told with its place there")
struct LedgerFileFaultTests {
  @Test(arguments: cellFaults + ledgerFaults) func aMistakeIsToldWithItsPlace(_ fault: LedgerFault) {
    let reading = readLedger(fault.list, fault.text)
    #expect(told(reading.problems) == fault.problems)
  }

  @Test(
    "A spreadsheet's format is named only where it can be the cause",
    arguments: [
      ("20/01/2025", true), ("45677", true), ("tbd", false), ("2025-02-30", false),
    ])
  func formatOfSpreadsheet(date: String, isLikely: Bool) {
    let fixes = readLedger("concessions", "id,date\nc1,\(date)\n").problems.map(\.fix)
    #expect(fixes.map { $0.contains("in the spreadsheet") } == [isLikely])
    #expect(fixes.allSatisfy { !$0.contains("delete the key") })
  }
}
