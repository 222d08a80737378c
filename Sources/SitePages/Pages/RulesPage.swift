import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// The rulebook: every rule by control, with how often it fired.
struct RulesPage: View {
  struct Line: View {
    let title: String
    let href: String
    let gap: String
    let fired: String
    let money: String
    let note: String

    static let fields: [ViewField<Self>] = [
      .text("title", "The rule's title.") { $0.title },
      .text("href", "Its page.") { $0.href },
      .text("gap", "The gap in one sentence.") { $0.gap },
      .text("fired", "In how many of the deals judged it has an open gap.") { $0.fired },
      .text("money", "What it evidences; may be empty.") { $0.money },
      .text("note", "That it is switched off or new, and how many gaps are waived; may be empty.") {
        $0.note
      },
    ]
  }

  struct Group: View {
    let title: String
    let href: String
    let promise: String
    let rules: [Line]

    static let fields: [ViewField<Self>] = [
      .text("title", "The control.") { $0.title },
      .text("href", "Its page.") { $0.href },
      .text("promise", "When it is in place.") { $0.promise },
      .list("rules", "Its rules.") { $0.rules },
    ]
  }

  let frame: PageFrame
  let lead: String
  let conversion: CurrencyNote?
  let groups: [Group]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("lead", "How many rules there are, in a sentence.") { $0.lead },
    .view("conversion", "At which rates sums are converted; absent where none is.") { $0.conversion },
    .list("groups", "The rules of each control.") { $0.groups },
  ]

  init(_ facts: SiteFacts) {
    let route = Route.rules
    frame = facts.frame("Rules", at: route, "The rules of the control-gap diagnostic, by control.")
    let all = facts.rulebook.entries.count
    let off = facts.rulebook.switchedOff.count
    lead =
      "\(all) rules run on every deal\(off == 0 ? "" : "; \(off) \(off == 1 ? "is" : "are") switched off"). "
      + "A rule says satisfied, gap, not applicable or not assessable, and shows what it rests on."
    conversion = CurrencyNote(of: facts.portfolio.deals, facts, on: route)
    groups = Stage.allCases.map { control in
      Group(
        title: control.title, href: route.link(to: .control(control)), promise: control.promise,
        rules: RulesPage.lines(of: control, facts, on: route))
    }
  }

  static func lines(of control: Stage, _ facts: SiteFacts, on route: Route) -> [Line] {
    let notation = facts.settings.notation
    let running = facts.portfolio.rules.filter { $0.rule.control == control }.map { record in
      Line(
        title: record.rule.title, href: route.link(to: .rule(record.rule.id)), gap: record.rule.gap,
        fired: "\(record.open) of \(record.judged)",
        money: record.loss.evidenced.money > .zero ? notation.brief(record.loss.evidenced) : "",
        note: [record.rule.status == .preview ? "preview: shown, not scored" : nil, record.waivedInWords]
          .compactMap(\.self).joined(separator: "; "))
    }
    let off = facts.rulebook.switchedOff.filter { $0.rule.control == control }.map { off in
      Line(
        title: off.rule.title, href: route.link(to: .rule(off.rule.id)), gap: off.rule.gap, fired: "off",
        money: "",
        note: "switched off: \(off.reason)")
    }
    return running + off
  }
}

extension RuleRecord {
  /// Nil where nobody accepted a gap of its.
  var waivedInWords: String? {
    cases.count > open ? "\(cases.count - open) more, waived" : nil
  }
}
