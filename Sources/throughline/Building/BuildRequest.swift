import Dossiers

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

/// What came of a build, in print.
struct BuildReport: Sendable {
  /// Every problem of every file; empty where there is none.
  let problems: String
  let hasErrors: Bool
  let closingLine: String
}
