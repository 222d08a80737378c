import ControlGaps
import Dossiers
import Intelligence

/// A deal's diagnosis in the words of its page, for whoever lays them out without a page.
public struct DealInWords: Sendable {
  public let title: String
  /// The buyer's name.
  public let buyer: String
  /// Owner, status, price and money, in a line.
  public let meta: String
  public let asOf: String
  /// Where an imported contract's data come from; may be empty.
  public let source: String
  /// What the sentence is about, in a few words.
  public let kicker: String
  /// The verdict, in a sentence that a director would repeat.
  public let sentence: String
  /// What else to know first.
  public let more: [String]
  /// What to install; may be empty.
  public let install: String
  /// Up to three figures, each with what it is.
  public let figures: [(value: String, caption: String)]
  /// In the order of the stages, five.
  public let controls: [ControlInWords]
  /// Nil for fewer than two points on record.
  public let path: ValuePathInWords?
  /// Waivers that have ended or accept nothing, each with why and with what it was for.
  public let idleWaivers: [(rule: String, words: String)]

  public init(_ diagnosed: DiagnosedDeal, _ facts: SiteFacts) {
    let deal = DealFacts(diagnosed, facts)
    let findings = diagnosed.diagnosis.findings.enumerated().map {
      NumberedFinding(number: $0.offset + 1, judged: $0.element.judged, finding: $0.element.finding)
    }
    let headline = Headline(of: deal, findings: findings)
    title = deal.dossier.title.value
    buyer = facts.portfolio.buyer(diagnosed.buyer)?.buyer.name ?? deal.dossier.buyer.value.text
    meta = describe(deal)
    asOf = facts.settings.notation.day(deal.asOf)
    source = deal.dossier.source.value.map { describe($0, deal.words) } ?? ""
    kicker = headline.kicker
    sentence = headline.sentence
    more = headline.more.map(\.text)
    install = headline.install
    figures = headline.figures.map { ($0.value, $0.caption) }
    controls = Stage.allCases.map { control in
      ControlInWords(control, of: deal, findings: findings.filter { $0.judged.rule.control == control })
    }
    path = ValuePathInWords(of: deal)
    idleWaivers = diagnosed.diagnosis.idleWaivers.map { idle in
      let view = IdleWaiverView(idle, of: deal, findings: findings)
      let entry = view.entry.isEmpty ? "" : " for \(view.entry)"
      let finding = view.finding.map { " See \($0.text)." } ?? ""
      return (
        view.rule.text + entry,
        """
        \(view.standing)\(finding) Accepted by \(view.acceptance.by) until \(view.acceptance.until): \
        “\(view.acceptance.reason)”.
        """
      )
    }
  }
}
