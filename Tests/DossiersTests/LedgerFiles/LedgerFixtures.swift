import Dossiers
import SourceText

/// Reads a dossier whose list stands in a CSV file with the text given, and further lines after the list.
func readLedger(_ list: String, _ text: String, _ lines: String = "") -> Reading<Dossier> {
  readLedger(list, bytes: Array(text.utf8), lines)
}

func readLedger(_ list: String, bytes: [UInt8], _ lines: String = "") -> Reading<Dossier> {
  let name = "harbour-crane.\(list).csv"
  return readDossier(
    file(
      "---\ntitle: Harbour crane\nbuyer: Port of Ghent\nstatus: signed\n\(list): \(name)\n\(lines)\n---\n"),
    with: settings, beside: ledgers(SourceFile(path: "deals/\(name)", bytes: bytes)))
}

func ledgers(_ files: SourceFile...) -> LedgerFiles {
  LedgerFiles(Dictionary(uniqueKeysWithValues: files.map { ($0.path, Reading($0)) }))
}
