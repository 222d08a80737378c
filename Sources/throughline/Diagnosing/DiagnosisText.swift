import SitePages
import SourceText

/// Lays a deal's diagnosis out for a person: the verdict first, then what it rests on.
///
/// `root` stands before every path, so that it can be opened as it is printed.
func diagnosisText(_ deal: DealInWords, root: String, on display: Display) -> String {
  var layout = TextLayout(for: display)
  layout.addVerdict(of: deal)
  layout.addControls(of: deal)
  layout.addFindings(of: deal, root: root)
  if let path = deal.path { layout.addValuePath(path) }
  layout.addOtherRules(of: deal)
  if !deal.idleWaivers.isEmpty {
    layout.heading("Waivers that accept nothing")
    for waiver in deal.idleWaivers {
      layout.paragraph(waiver.words, lead: waiver.rule + ":", indent: 2, hanging: 4)
    }
  }
  return layout.text
}

extension TextLayout {
  fileprivate mutating func addVerdict(of deal: DealInWords) {
    paragraph(deal.title, .strong)
    paragraph("\(deal.buyer), as of \(deal.asOf)")
    paragraph(deal.meta, .faint)
    if !deal.source.isEmpty { paragraph(deal.source, .faint) }
    space()
    paragraph(deal.kicker, .strong)
    paragraph(deal.sentence, indent: 2)
    for sentence in deal.more { paragraph("- " + sentence, indent: 2, hanging: 4) }
    if !deal.install.isEmpty { paragraph(deal.install, lead: "Install:", indent: 2) }
    space()
    for figure in deal.figures { paragraph(figure.caption, lead: figure.value, indent: 2, hanging: 4) }
  }

  fileprivate mutating func addControls(of deal: DealInWords) {
    heading("The five controls")
    for control in deal.controls {
      row(
        [
          Cell(control.title, width: 14, control.isPrimary ? .strong : nil),
          Cell(bar(control.score), control.ink),
          Cell(control.score.map(String.init) ?? "", width: control.score == nil ? 1 : 4, isRight: true),
          Cell(" " + control.caption, .faint),
        ], indent: 2)
    }
  }

  fileprivate mutating func addFindings(of deal: DealInWords, root: String) {
    heading("Findings")
    for control in deal.controls where !control.findings.isEmpty {
      space()
      let money = sums([control.evidenced: "evidenced", control.atRisk: "at risk"])
      // Where all of it is waived, the control's sentence is that nothing was found.
      let sentence = control.findings.allSatisfy(\.isWaived) ? "" : control.sentence
      paragraph(sentence + (money.isEmpty ? "" : " \(money)."), lead: control.title + ".")
      for finding in control.findings { add(finding, root: root) }
    }
    if deal.controls.allSatisfy(\.findings.isEmpty) { paragraph("None.", indent: 2) }
  }

  private mutating func add(_ finding: FindingInWords, root: String) {
    space()
    let number = finding.number < 10 ? "\u{A0}\(finding.number)." : "\(finding.number)."
    var heading = Paragraph("\(number) \(finding.title)", .strong)
    heading.append(
      "(\(finding.isWaived ? "waived; " : "")\(finding.severity.lowercasedFirst))", finding.ink)
    add(heading, hanging: 4)
    paragraph(finding.condition, indent: 4)
    for sentence in [finding.preview] + finding.acceptances where !sentence.isEmpty {
      paragraph(sentence, indent: 4)
    }
    // Whoever accepted it knows what should have been.
    if !finding.isWaived { paragraph(finding.criteria + ".", lead: "Should have been:", indent: 4) }
    if !finding.effect.isEmpty { paragraph(finding.effect, lead: "Effect:", indent: 4) }
    let money = sums([finding.evidenced: "evidenced", finding.atRisk: "at risk", finding.unpriced: ""])
    if !money.isEmpty { paragraph(money + ".", lead: "Money:", indent: 4) }
    if !finding.isWaived { paragraph(finding.recommendation, lead: "Install:", indent: 4) }
    for place in finding.evidence { add(place, root: root) }
  }

  /// The place, and the words on the same line where they fit.
  private mutating func add(_ place: FindingInWords.Place, root: String) {
    let name = "\(root)\(place.file):\(place.line)  \(place.label)"
    let quote = folded(place.quote)
    if quote == place.label {
      row([Cell(name, .faint)], indent: 4)
    } else if name.count + quote.count < 74 {
      row([Cell("\(name): \(quote)", .faint)], indent: 4)
    } else {
      row([Cell(name + ":", .faint)], indent: 4)
      paragraph(quote, .faint, indent: 6)
    }
  }
}

/// Such as `260k evidenced, 20k at risk`; what is empty is left out.
private func sums(_ parts: KeyValuePairs<String, String>) -> String {
  parts.filter { !$0.key.isEmpty }.map { $0.value.isEmpty ? $0.key : "\($0.key) \($0.value)" }
    .joined(separator: ", ")
}
