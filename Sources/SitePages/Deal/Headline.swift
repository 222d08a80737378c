import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// The verdict in a sentence that a director would repeat, and what stands beside it.
struct Headline: View {
  struct Figure: View {
    let value: String
    let caption: String
    let isLoss: Bool

    static let fields: [ViewField<Self>] = [
      .text("value", "The figure.") { $0.value },
      .text("caption", "What it is, so that it can stand alone.") { $0.caption },
      .flag("loss", "Whether it is money that was lost.") { $0.isLoss },
    ]
  }

  let kicker: String
  let sentence: String
  /// Further sentences, each with its link.
  let more: [Link]
  let install: String
  let playbook: Link?
  let figures: [Figure]
  /// Whether there is a gap to be loud about.
  let isLoss: Bool

  static let fields: [ViewField<Self>] = [
    .text("kicker", "What the sentence is about, in a few words.") { $0.kicker },
    .text("sentence", "The verdict, in a sentence that a director would repeat.") { $0.sentence },
    .flag("hasMore", "Whether there is more to know first.") { !$0.more.isEmpty },
    .list("more", "What else to know first, each with a link to where it is shown.") { $0.more },
    .text("install", "What to install; may be empty.") { $0.install },
    .view("playbook", "The site's playbook for it.") { $0.playbook },
    .list("figures", "Up to three figures, each with its own caption.") { $0.figures },
    .flag("loss", "Whether there is a gap to be loud about.") { $0.isLoss },
  ]
}

extension Headline {
  /// The verdict on one deal.
  init(of deal: DealFacts, findings: [NumberedFinding]) {
    let diagnosis = deal.deal.diagnosis
    figures = Headline.figures(of: deal)
    isLoss = diagnosis.primary.control != nil
    guard let control = diagnosis.primary.control else {
      (kicker, sentence, install) = Headline.quiet(diagnosis)
      more = []
      playbook = nil
      return
    }
    kicker =
      "Primary control gap: \(control.title), \(control.absence.prefix(1).lowercased() + control.absence.dropFirst())"
    let here = diagnosis.verdicts.filter { $0.rule.control == control }
    let worst = worstFinding(of: here) ?? worstFinding(of: diagnosis.verdicts)
    sentence = worst?.finding.condition ?? control.symptom
    install = worst?.judged.rule.recommendation ?? ""
    playbook = deal.facts.playbook(for: control, from: deal.route)
    let others = findings.filter {
      !$0.finding.isWaived && $0.judged.isScored && $0.judged.rule.id != worst?.judged.rule.id
        && $0.finding.severity == .severe
    }
    let sameControlFirst =
      others.filter { $0.judged.rule.control == control }
      + others.filter { $0.judged.rule.control != control }
    more = sameControlFirst.prefix(3).map { Link(text: $0.finding.condition, href: "#f\($0.number)") }
  }

  /// What is said where no gap was found: that none was, that it is too early, or what is missing.
  private static func quiet(_ diagnosis: Diagnosis) -> (kicker: String, sentence: String, install: String) {
    if diagnosis.primary == .nothingFound {
      return ("Primary control gap: none found", "No control gap was found in what could be judged.", "")
    }
    guard diagnosis.verdicts.contains(where: \.verdict.isApplicable) else {
      return (
        "Primary control gap: too early to tell",
        "The deal has not come to where a control could be missing.", ""
      )
    }
    return (
      "Primary control gap: cannot be told", "Too little is on record to tell where this deal stands.",
      "the record itself; the fields that would settle each rule are named below."
    )
  }

  private static func figures(of deal: DealFacts) -> [Figure] {
    let diagnosis = deal.deal.diagnosis
    let notation = deal.words.notation
    var figures: [Figure] = []
    if let movement = diagnosis.path.movementFromOffer, let last = diagnosis.path.levels.last {
      let unexplained = diagnosis.path.steps.compactMap(\.unexplained).filter { $0.money < .zero }
        .reduce(Amount(.zero), +)
      let inNone = unexplained.money < .zero ? "; \(notation.brief(-unexplained)) fell in no ledger" : ""
      figures.append(
        Figure(
          value: notation.signed(movement),
          caption:
            "in the \(deal.dossier.priceInWords), from the first offer to \(last.point.phrase)\(inNone)",
          isLoss: movement.money < .zero))
    }
    let loss = diagnosis.loss
    if loss.evidenced.money > .zero {
      let byControl = diagnosis.controls.filter { $0.loss.evidenced.money > .zero }.map {
        "\(notation.brief($0.loss.evidenced)) \($0.control.inPhrase)"
      }
      let waived = diagnosis.waivedLoss.evidenced
      figures.append(
        Figure(
          value: notation.signed(-loss.evidenced),
          caption: "lost and evidenced: \(byControl.joined(separator: ", "))"
            + (waived.money > .zero ? "; a further \(notation.brief(waived)) is waived" : ""), isLoss: true))
    } else if loss.atRisk.money > .zero {
      figures.append(
        Figure(
          value: notation.brief(loss.atRisk), caption: "at risk; nothing is evidenced as lost", isLoss: false)
      )
    }
    figures.append(rulesFigure(diagnosis))
    return figures
  }

  private static func rulesFigure(_ diagnosis: Diagnosis) -> Figure {
    let scored = diagnosis.verdicts.filter(\.isScored)
    let severe = scored.count { $0.verdict.openGap?.severity == .severe }
    let moderate = scored.count { $0.verdict.openGap?.severity == .moderate }
    let unknown = scored.count { $0.verdict.isApplicable && !$0.verdict.isAssessed }
    let applicable = scored.count { $0.verdict.isApplicable }
    guard applicable > 0 else {
      return Figure(
        value: "0", caption: "rules apply yet; the reason stands beside each below", isLoss: false)
    }
    let unknowns =
      unknown == 0
      ? "all could be judged"
      : unknown == applicable ? "none could be judged" : "\(unknown) could not be judged"
    let ofThem = severe > 0 ? ", \(severe) of them severe" : ""
    return Figure(
      value: "\(severe + moderate) of \(applicable)",
      caption: "rules that apply found a gap\(ofThem); \(unknowns)",
      isLoss: false)
  }
}

extension ValuePoint {
  fileprivate var phrase: String {
    switch self {
    case .awarded: "selection"
    case .signed: "signature"
    case .current: "what we expect at the end"
    case .final: "closure"
    default: "now"
    }
  }
}

extension Stage {
  /// Where it happened, as it follows a sum.
  var inPhrase: String {
    switch self {
    case .upstream: "upstream"
    case .table: "at the table"
    case .award: "after selection"
    case .delivery: "in delivery"
    case .intelligence: "in what was not learned"
    }
  }
}
