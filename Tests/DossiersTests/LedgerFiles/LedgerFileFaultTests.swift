import SourceText
import Testing

@testable import Dossiers

@Suite("Every mistake in a CSV file is told with its place there")
struct LedgerFileFaultTests {
  @Test(arguments: cellFaults + ledgerFaults) func aMistakeIsToldWithItsPlace(_ fault: LedgerFault) {
    let reading = readLedger(fault.list, fault.text)
    #expect(told(reading.problems) == fault.problems)
  }
}
