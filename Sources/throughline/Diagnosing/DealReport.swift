import ControlGaps
import Intelligence
import JSONText
import SitePages
import SourceText

/// What is said of one deal: its diagnosis, or why there is none.
struct DealReport {
  private let deal: DiagnosedDeal?
  private let content: DiagnosedContent?
  private let root: String
  /// What its author should know; where there is no diagnosis, why.
  let problems: [Problem]
  /// Dossiers that could not be read, each of which may be part of what was known of the buyer.
  let unread: [String]

  /// Throws what the command line says where there is no such deal.
  init(of name: String, in reading: Reading<DiagnosedContent>, of folder: Folder) throws {
    root = folder.prefix
    content = reading.value
    guard let content = reading.value else {
      deal = nil
      problems = reading.problems
      unread = []
      return
    }
    switch try findDeal(name, in: content, of: folder) {
    case .diagnosed(let found):
      deal = found
      let files = Set(found.dossier.files.map(\.path))
      // The diagnosis itself tells of its waivers.
      let told = Set(found.diagnosis.idleWaivers.map { $0.problem(in: found.dossier) })
      problems = reading.problems.filter { files.contains($0.file) && !told.contains($0) }
      unread = content.unread
    case .unread(let path):
      deal = nil
      // Ledgers in files of their own stand beside the dossier, under its name.
      let stem = path.dropLast("md".count)
      problems = reading.problems.filter { $0.file.hasPrefix(stem) }
      unread = []
    }
  }

  /// Nil where there is no diagnosis.
  func text(on display: Display) -> String? {
    guard let deal, let content else { return nil }
    return diagnosisText(DealInWords(deal, content.facts), root: root, on: display)
  }

  /// Nil where there is no diagnosis.
  func json() -> JSON? {
    guard let deal, let content else { return nil }
    return DiagnosisReport(
      deal.diagnosis, of: deal.dossier, buyer: deal.buyer, with: content.rulebook,
      asOf: content.portfolio.asOf, below: root, notation: content.content.settings.notation
    ).json
  }
}
