import Charts
import ControlGaps
import Dossiers
import Rendering

/// One of the five controls as a deal's page tells of it.
struct ControlView: View {
  struct Unknown: View {
    let title: String
    let href: String
    let missing: [String]

    static let fields: [ViewField<Self>] = [
      .text("title", "The rule that cannot be told.") { $0.title },
      .text("href", "The rule's page.") { $0.href },
      .texts("missing", "The fields that would settle it.") { $0.missing },
    ]
  }

  struct Clear: View {
    let title: String
    let href: String
    let words: String

    static let fields: [ViewField<Self>] = [
      .text("title", "The rule that found nothing.") { $0.title },
      .text("href", "The rule's page.") { $0.href },
      .text("words", "What shows it.") { $0.words },
    ]
  }

  let id: String
  let title: String
  let href: String
  let absence: String
  let sentence: String
  let isPrimary: Bool
  let install: String
  let playbook: Link?
  let evidenced: String
  let atRisk: String
  let score: String
  let scoreCaption: String
  let scoreBar: String
  let findings: [FindingView]
  let unknowns: [Unknown]
  let clearLead: String
  let clear: [Clear]
  /// The rules that don't apply, with their reasons, in a sentence.
  let notApplicable: String

  static let fields: [ViewField<Self>] = [
    .text("id", "Its id on this page.") { $0.id },
    .text("title", "The control's name.") { $0.title },
    .text("href", "The control's page.") { $0.href },
    .text("absence", "What its absence is called.") { $0.absence },
    .text("sentence", "Its gaps by severity, or that there is none, in a sentence.") { $0.sentence },
    .flag("primary", "Whether it is the deal's primary control gap.") { $0.isPrimary },
    .text("install", "What to install; empty where nothing is missing.") { $0.install },
    .view("playbook", "The site's playbook for it.") { $0.playbook },
    .text("evidenced", "Money lost under it, each entry once; may be empty.") { $0.evidenced },
    .text("atRisk", "Money that may be lost; may be empty.") { $0.atRisk },
    .text("score", "0 to 100, or a dash.") { $0.score },
    .text("scoreCaption", "How much of it could be judged.") { $0.scoreCaption },
    .svg("scoreBar", "The score as a bar; empty without one.") { $0.scoreBar },
    .list("findings", "Its findings.") { $0.findings },
    .list("unknowns", "Its rules that cannot be told.") { $0.unknowns },
    .text("clearLead", "In how many of its rules nothing was found; empty for none.") { $0.clearLead },
    .list("clear", "Its rules that found nothing.") { $0.clear },
    .text("notApplicable", "Its rules that do not apply, in a sentence; may be empty.") { $0.notApplicable },
  ]

  init(
    _ control: Stage, of deal: DealFacts, findings: [FindingView]
  ) {
    let diagnosis = deal.deal.diagnosis
    let assessment = diagnosis.control(control)
    let verdicts = diagnosis.verdicts.filter { $0.rule.control == control }
    let notation = deal.words.notation
    id = control.rawValue
    title = control.title
    href = deal.route.link(to: .control(control))
    absence = control.absence
    isPrimary = diagnosis.primary.control == control
    self.findings = findings
    let worst = worstFinding(of: verdicts)
    sentence = worst == nil ? quietSentence(assessment, of: deal.dossier) : enumerateGaps(in: verdicts)
    install = worst?.judged.rule.recommendation ?? ""
    playbook = worst == nil ? nil : deal.facts.playbook(for: control, from: deal.route)
    evidenced = assessment.loss.evidenced.money > .zero ? notation.brief(assessment.loss.evidenced) : ""
    atRisk = assessment.loss.atRisk.money > .zero ? notation.brief(assessment.loss.atRisk) : ""
    score = assessment.score.map(String.init) ?? Words.unknown
    scoreCaption = coverageInWords(assessment)
    scoreBar =
      assessment.score.map { MagnitudeBar(share: Double($0) / 100, style: .fact).svg } ?? ""
    unknowns = verdicts.compactMap { judged in
      guard case .notAssessable(let first, let more) = judged.verdict else { return nil }
      let named = ([first] + more).map { path in
        path.span.map { "\(path.text) (line \($0.start.line))" } ?? path.text
      }
      return Unknown(
        title: judged.rule.title, href: deal.route.link(to: .rule(judged.rule.id)),
        missing: named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
    clear = verdicts.compactMap { judged in
      guard case .satisfied(let words, _) = judged.verdict else { return nil }
      return Clear(
        title: judged.rule.title, href: deal.route.link(to: .rule(judged.rule.id)), words: words)
    }
    let applicable = verdicts.count { $0.verdict.isApplicable }
    clearLead = clear.isEmpty ? "" : "No gap in \(clear.count) of the \(applicable) rules that apply:"
    notApplicable = verdicts.compactMap { judged in
      guard case .notApplicable(let reason) = judged.verdict else { return nil }
      return "\(judged.rule.title) (\(reason))"
    }.joined(separator: "; ")
  }
}
