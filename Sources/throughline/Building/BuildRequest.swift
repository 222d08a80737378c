import Dossiers
import SourceText

/// What to build, from where, to where.
struct BuildRequest: Sendable {
  let content: Folder
  let templates: Folder
  let output: OutputFolder
  /// Nil for what `site.yml` says, else today.
  let asOf: CalendarDay?
  let jobs: Int
  let isClean: Bool
}

/// What came of a build.
struct BuildReport: Sendable {
  /// Those of every file, by their paths as they are printed; sorted.
  let problems: [Problem]
  let hasErrors: Bool
  let closingLine: String
}
