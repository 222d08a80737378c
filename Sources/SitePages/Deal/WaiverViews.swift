import ControlGaps
import Dossiers
import Rendering

/// Somebody's acceptance of a finding: who, why and until when.
struct AcceptanceView: View {
  let by: String
  let reason: String
  let until: String
  let iso: String
  let row: SourcePlace

  static let fields: [ViewField<Self>] = [
    .text("by", "Who accepted it.") { $0.by },
    .text("reason", "Why, in their words.") { $0.reason },
    .text("until", "The last day, or the last month, on which it is accepted.") { $0.until },
    .text("iso", "The same for machines.") { $0.iso },
    .view("row", "The waiver's row in the ledger.") { $0.row },
  ]

  init(_ waiver: Waiver, of dossier: Dossier, _ words: Words, on route: Route) {
    by = words.name(waiver.by)
    reason = words.text(waiver.reason)
    until = words.date(waiver.until)
    iso = waiver.until.days?.iso ?? ""
    row = SourcePlace(
      label: "", place: PlaceFinder(dossier: dossier, pattern: nil, anchors: [:]).name(of: waiver.span),
      href: route.link(to: waiver.span, of: dossier),
      quotation: "")
  }
}

/// A waiver that accepts nothing on the day, and why.
struct IdleWaiverView: View {
  let rule: Link
  let entry: String
  /// With what it means for the gap.
  let standing: String
  let finding: Link?
  let acceptance: AcceptanceView

  static let fields: [ViewField<Self>] = [
    .view("rule", "Its rule, with the rule's page.") { $0.rule },
    .text("entry", "The entry that it names; empty where it is about the whole finding.") { $0.entry },
    .text("standing", "Why it accepts nothing, in a sentence.") { $0.standing },
    .view("finding", "The finding that counts again, on this page; absent where there is none.") {
      $0.finding
    },
    .view("acceptance", "Who accepted what it was for, why and until when.") { $0.acceptance },
  ]

  init(_ idle: IdleWaiver, of deal: DealFacts, findings: [NumberedFinding]) {
    let id = idle.waiver.rule.value ?? ""
    let standing = deal.deal.diagnosis.standing(of: idle.waiver)
    rule = Link(text: deal.facts.name(ofRule: id), href: deal.route.link(to: .rule(id)))
    entry = idle.waiver.entry.value ?? ""
    self.standing = standing.inWords
    if case .expired(let gap?) = standing {
      finding = findings.first { $0.finding === gap }.map {
        Link(text: "finding \($0.number)", href: "#f\($0.number)")
      }
    } else {
      finding = nil
    }
    acceptance = AcceptanceView(idle.waiver, of: deal.dossier, deal.words, on: deal.route)
  }
}
