import ControlGaps
import JSONText
import SourceText

/// The forms in which a check can say what it found.
enum ReportFormat: String, CaseIterable, Sendable {
  case human, json, sarif, github
}

/// From which severity on an open gap makes a check fail.
enum Bar: String, CaseIterable, Sendable {
  case severe, moderate, none

  func isMet(by severity: Severity) -> Bool {
    switch self {
    case .severe: severity == .severe
    case .moderate: true
    case .none: false
    }
  }
}

/// What a check reports, after the baseline has taken out what was known.
struct CheckReport: Sendable {
  let problems: [Problem]
  /// Those to show: open ones that the baseline does not have, and waived ones.
  let findings: [ReportedFinding]
  /// Nil where the rules were not put to any deal.
  let rulebook: Rulebook?
  let summary: CheckSummary
  /// Whether the lines of the files may be shown: for an audience they hold what is withheld.
  private let showsSource: Bool
  /// 1 where anything has an error, or a gap meets the bar.
  let exitCode: Int

  init(_ checked: CheckedContent, since baseline: Baseline?, failOn bar: Bar) {
    let comparison = baseline?.compare(with: checked.findings)
    findings = comparison?.shown ?? checked.findings
    problems = checked.problems
    rulebook = checked.rulebook
    showsSource = checked.audience == nil
    // What a dossier that could not be read had of gaps is not gone: nobody has looked.
    let gone = comparison?.gone.filter { checked.isWhole || checked.deals.contains($0.deal) }
    let errors = problems.count { $0.severity == .error }
    let open = findings.filter(\.isOpen)
    let grown = CheckSummary.GapCount(comparison?.grown ?? [])
    let all = CheckSummary.GapCount(open)
    summary = CheckSummary(
      deals: rulebook.map { _ in checked.deals.count }, unread: checked.unread, audience: checked.audience,
      errors: errors, warnings: problems.count - errors,
      open: CheckSummary.GapCount(all: all.all - grown.all, severe: all.severe - grown.severe),
      waived: findings.count - open.count,
      sinceBaseline: comparison.map { ($0.known, grown, gone?.count ?? 0) })
    let fails = open.contains { $0.counts && bar.isMet(by: $0.finding.severity) }
    exitCode = errors > 0 || fails ? 1 : 0
  }

  /// The report, without its closing line; `display` is nil for a pipe.
  func text(in format: ReportFormat, on display: Display?) -> String {
    switch format {
    case .human:
      let problems = ProblemReport(on: display) { showsSource ? try? readFile($0) : nil }.text(problems)
      return problems + FindingReport(on: display).text(findings.filter(\.isOpen))
    case .json:
      let document: JSON = [
        "problems": .array(problems.map(\.json)), "findings": .array(findings.map(\.json)),
      ]
      return document.text()
    case .sarif:
      return describeAsSARIF(
        problems.map(\.annotation) + findings.map(\.annotation), rules: annotationRules,
        version: Version.current, exitCode: exitCode
      ).text()
    case .github:
      return writeGitHubCommands(
        problems.map(\.annotation) + findings.filter(\.isOpen).map(\.annotation))
    }
  }

  /// Every code of the catalogue, and every rule that ran.
  private var annotationRules: [AnnotationRule] {
    problemCatalogue.flatMap(\.codes).map(\.annotationRule)
      + (rulebook?.entries ?? []).map(\.rule.annotationRule)
  }
}

extension CheckSummary.GapCount {
  fileprivate init(_ findings: [ReportedFinding]) {
    self.init(all: findings.count, severe: findings.count { $0.finding.severity == .severe })
  }
}
