import SourceText

/// Lists findings for a person, deal by deal.
public struct FindingReport: Sendable {
  /// Nil for a pipe, where each finding is one line that other programs can read.
  private let display: Display?

  public init(on display: Display? = nil) {
    self.display = display
  }

  /// The findings in the order given; those of a deal have to stand together.
  public func text(_ findings: [ReportedFinding]) -> String {
    guard let display else { return findings.map(plainText).joined() }
    var text = ""
    var rest = findings[...]
    while let first = rest.first {
      let ofDeal = rest.prefix { $0.dossier.id == first.dossier.id }
      rest = rest.dropFirst(ofDeal.count)
      var heading = Paragraph()
      heading.append(first.dossier.title.value, .strong)
      heading.append("(\(first.dossier.id)):")
      heading.append(ofDeal.count == 1 ? "1 open gap" : "\(ofDeal.count) open gaps")
      text += heading.text(on: display)
      for finding in ofDeal { text += entry(finding, on: display) }
      text += "\n"
    }
    return text
  }

  private func entry(_ finding: ReportedFinding, on display: Display) -> String {
    var paragraph = Paragraph()
    paragraph.append(
      finding.severityInWords + ":", finding.finding.severity == .severe ? .error : .warning)
    paragraph.append(finding.finding.condition)
    paragraph.append("[\(finding.rule.id)]", .faint)
    paragraph.append(finding.moneyInWords)
    return paragraph.text(on: display, first: "  ", rest: "    ")
      + display.paint("    \(printable(finding.placesInWords))", .faint) + "\n"
  }

  private func plainText(_ finding: ReportedFinding) -> String {
    let money = finding.moneyInWords
    let place = finding.finding.citations.primary
    let (path, start) = (finding.path(of: place), place.span.start)
    return printable(
      "\(path):\(start.line):\(start.column): \(finding.severityInWords): \(finding.finding.condition)"
        + " [\(finding.rule.id)]\(money.isEmpty ? "" : " \(money)")") + "\n"
  }
}

extension ReportedFinding {
  fileprivate var severityInWords: String {
    finding.severity.rawValue + (rule.status == .preview ? ", in preview" : "")
  }

  /// Such as `Content/deals/northwind-erp-2025.md:61, :64, :70`, the place that says most first.
  fileprivate var placesInWords: String {
    let primary = finding.citations.primary
    var path = path(of: primary)
    var places = "\(path):\(primary.span.start.line)"
    for evidence in finding.citations.all where evidence != primary {
      let other = self.path(of: evidence)
      places += ", \(other == path ? "" : other):\(evidence.span.start.line)"
      path = other
    }
    return places
  }
}
