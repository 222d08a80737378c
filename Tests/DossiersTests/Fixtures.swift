import Dossiers
import SourceText

let settings = SiteSettings(title: "Deals")

func file(_ text: String) -> SourceFile {
  SourceFile(path: "deals/harbour-crane.md", bytes: Array(text.utf8))
}

/// Reads a dossier that has what is required on lines 2 to 4, and the lines given from line 5 on.
func read(_ lines: String, with settings: SiteSettings = settings) -> Reading<Dossier> {
  readDossier(
    file("---\ntitle: Harbour crane\nbuyer: Port of Ghent\nstatus: signed\n\(lines)\n---\n\nBody.\n"),
    with: settings)
}
