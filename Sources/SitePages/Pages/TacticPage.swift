import Dossiers
import Intelligence
import Rendering

/// A tactic of buyers': how to recognise it, what answers it, and where it happened.
struct TacticPage: View {
  struct Case: View {
    let deal: Link
    let buyer: Link
    let date: String
    let response: String
    let effect: String

    static let fields: [ViewField<Self>] = [
      .view("deal", "Where it happened.") { $0.deal },
      .view("buyer", "Who did it.") { $0.buyer },
      .text("date", "When.") { $0.date },
      .text("response", "What we answered; may be empty.") { $0.response },
      .text("effect", "What that achieved: held, traded, conceded; may be empty.") { $0.effect },
    ]
  }

  let frame: PageFrame
  let stage: String
  let aka: String
  let record: String
  let lead: [UInt8]
  let sections: [BodySection]
  let footnotes: [UInt8]
  let cases: [Case]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("stage", "The stage it belongs to; may be empty.") { $0.stage },
    .text("aka", "Its other names; may be empty.") { $0.aka },
    .text("record", "How often it was met and how we answered, in a sentence.") { $0.record },
    .html("lead", "What its file says before the first section; may be empty.") { $0.lead },
    .list("sections", "What its file says.") { $0.sections },
    .html("footnotes", "The footnotes of its file.") { $0.footnotes },
    .flag("hasCases", "Whether any deal records it.") { !$0.cases.isEmpty },
    .list("cases", "Every time it was met, by date.") { $0.cases },
  ]

  init(_ tactic: Tactic, _ facts: SiteFacts, body: RenderedBody?) {
    let route = Route.tactic(tactic.id)
    let record = facts.portfolio.behaviours.first { $0.tactic == tactic.id }
    frame = facts.frame(
      tactic.title, at: route, "How to recognise \(tactic.title), and what answers it.",
      below: [("Intelligence", .intelligence)])
    stage = tactic.stage?.title ?? ""
    aka = tactic.aka.joined(separator: ", ")
    self.record = record.map(TacticPage.describe) ?? "No dossier of this portfolio records it."
    lead = body?.lead ?? []
    sections = body?.sections ?? []
    footnotes = body?.footnotes ?? []
    let words = facts.words
    cases = (record?.cases ?? []).map { met in
      Case(
        deal: Link(
          text: met.deal.dossier.title.value, href: route.link(to: .deal(met.deal.dossier.id), at: "learned")),
        buyer: Link(
          text: facts.portfolio.buyer(met.deal.buyer)?.buyer.name ?? "",
          href: route.link(to: .buyer(met.deal.buyer))),
        date: words.date(met.behaviour.date), response: met.behaviour.response.value ?? "",
        effect: met.behaviour.effect.value?.rawValue ?? "")
    }
  }

  private static func describe(_ record: BehaviourRecord) -> String {
    let deals = record.deals == 1 ? "1 deal" : "\(record.deals) deals"
    let answers = [Behaviour.Effect.held, .traded, .conceded].compactMap { effect -> String? in
      let count = record.count(effect)
      return count == 0
        ? nil : "\(effect.rawValue) \(count == 1 ? "once" : count == 2 ? "twice" : "\(count) times")"
    }
    let times =
      record.cases.count == 1 ? "once" : record.cases.count == 2 ? "twice" : "\(record.cases.count) times"
    let answered = answers.isEmpty ? "no answer is on record" : "we \(answers.joined(separator: ", "))"
    return "Met \(times), in \(deals): \(answered)."
  }
}
