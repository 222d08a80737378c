import Dossiers

/// How each of a dossier's lists is laid out, in the order of the page.
struct LedgerLayouts {
  let words: Words
  let deal: DealFacts

  var criteria: LedgerLayout<Criterion> {
    LedgerLayout(
      heading: "What the buyer decides by", titleColumn: "Criterion", title: { words.text($0.name) },
      columns: [
        LedgerLayout.column("Kind") { words.word($0.kind) },
        LedgerLayout.number("Weight") { words.share($0.weight) },
        LedgerLayout.column("Known to us") { words.date($0.known) },
        LedgerLayout.column("Put there by") { words.word($0.origin) },
      ])
  }

  var alternatives: LedgerLayout<Alternative> {
    LedgerLayout(
      heading: "Alternatives", titleColumn: "Instead of this deal", title: { words.text($0.name) },
      columns: [
        LedgerLayout.column("Whose") { words.word($0.side) },
        LedgerLayout.column("Tested") { words.date($0.tested) },
        LedgerLayout.column("Strength") { words.word($0.strength) },
      ])
  }

  var corridor: LedgerLayout<CorridorReading> {
    LedgerLayout(
      heading: "The price range as we knew it", titleColumn: "On", title: { words.date($0.date) },
      columns: [
        LedgerLayout.number("From") { words.money($0.low) },
        LedgerLayout.number("To") { words.money($0.high) },
        LedgerLayout.column("Source") { words.text($0.source) },
      ])
  }

  var assumptions: LedgerLayout<Assumption> {
    LedgerLayout(
      heading: "What our price rested on", titleColumn: "Assumption", title: { words.text($0.what) },
      columns: [
        LedgerLayout.number("Worth") { words.money($0.value) },
        LedgerLayout.column("Tested") { words.date($0.tested) },
      ])
  }

  var authority: LedgerLayout<Authority> {
    LedgerLayout(
      heading: "Who may move what", titleColumn: "Person", title: { words.name($0.who) },
      columns: [
        LedgerLayout.column("Levers") { words.names($0.levers) },
        LedgerLayout.number("Limit") { words.limit($0.limit) },
      ])
  }

  var disclosures: LedgerLayout<Disclosure> {
    LedgerLayout(
      heading: "What we told them", titleColumn: "What", title: { words.text($0.what) },
      columns: [
        LedgerLayout.column("When") { words.date($0.date) },
        LedgerLayout.column("Who") { words.name($0.by) },
        LedgerLayout.column("Came back") { $0.got.isMissing ? "nothing" : words.text($0.got) },
      ])
  }

  var terms: LedgerLayout<Term> {
    LedgerLayout(
      heading: "Terms", titleColumn: "Term", title: { words.text($0.name) },
      columns: [
        LedgerLayout.column("Protects") { words.word($0.protects) },
        LedgerLayout.column("Status") { words.word($0.status) },
        LedgerLayout.column("Locked") { words.date($0.locked) },
        LedgerLayout.column("Reopened") { words.date($0.reopened) },
        LedgerLayout.number("Moved") { words.money($0.value) },
        LedgerLayout.column("Favours") { words.word($0.favours) },
        LedgerLayout.number("Paid for") { words.money($0.priced) },
        LedgerLayout.number("Notice, days") { words.number($0.noticeDays) },
      ])
  }

  var changes: LedgerLayout<Change> {
    LedgerLayout(
      heading: "Changes", titleColumn: "Change", title: { words.text($0.what) },
      columns: [
        LedgerLayout.column("Dated") { words.date($0.date) },
        LedgerLayout.column("Kind") { words.word($0.kind) },
        LedgerLayout.column("Raised by") { words.name($0.raisedBy) },
        LedgerLayout.number("Costs us") { words.money($0.cost) },
        LedgerLayout.number("They pay") { words.money($0.priced) },
        LedgerLayout.column("Status") { words.word($0.status) },
        LedgerLayout.column("Started") { words.date($0.started) },
        LedgerLayout.column("Agreed") { words.date($0.agreed) },
      ])
  }

  var milestones: LedgerLayout<Milestone> {
    LedgerLayout(
      heading: "What we owe", titleColumn: "Milestone", title: { words.text($0.what) },
      columns: [
        LedgerLayout.column("Due") { words.date($0.due) },
        LedgerLayout.column("Met") { words.date($0.met) },
      ])
  }

  var obligations: LedgerLayout<Obligation> {
    LedgerLayout(
      heading: "What the buyer owes us", titleColumn: "Obligation", title: { words.text($0.what) },
      columns: [
        LedgerLayout.column("Owner") { words.name($0.owner) },
        LedgerLayout.column("Due") { words.date($0.due) },
        LedgerLayout.column("Met") { words.date($0.met) },
        LedgerLayout.column("Relief") { words.flag($0.relief) },
        LedgerLayout.number("Cost us") { words.money($0.cost) },
        LedgerLayout.column("Claimed") { words.date($0.claimed) },
      ])
  }

  var claims: LedgerLayout<Claim> {
    LedgerLayout(
      heading: "Claims", titleColumn: "Claim", title: { words.text($0.what) },
      columns: [
        LedgerLayout.column("For") { words.text($0.forEntry) },
        LedgerLayout.column("By") { words.word($0.by) },
        LedgerLayout.column("Aware") { words.date($0.aware) },
        LedgerLayout.column("Notified") { words.date($0.notified) },
        LedgerLayout.number("Worth") { words.money($0.value) },
        LedgerLayout.column("Settled") { words.date($0.settled) },
        LedgerLayout.number("Settled at") { words.money($0.settledValue) },
        LedgerLayout.column("Given up") { words.date($0.withdrawn) },
      ])
  }

  var payments: LedgerLayout<Payment> {
    LedgerLayout(
      heading: "Payments", titleColumn: "Due", title: { words.date($0.due) },
      columns: [
        LedgerLayout.column("Paid") { words.date($0.paid) },
        LedgerLayout.number("Amount") { words.money($0.amount) },
        LedgerLayout.number("Deducted") { words.money($0.deducted) },
      ])
  }

  var deductions: LedgerLayout<Deduction> {
    LedgerLayout(
      heading: "Deductions", titleColumn: "What", title: { words.text($0.what) },
      columns: [
        LedgerLayout.column("When") { words.date($0.date) },
        LedgerLayout.number("Amount") { words.money($0.amount) },
      ])
  }

  var events: LedgerLayout<Event> {
    LedgerLayout(
      heading: "Other events", titleColumn: "What", title: { words.text($0.what) },
      columns: [
        LedgerLayout.column("When") { words.date($0.date) },
        LedgerLayout.column("From") { words.word($0.from) },
        LedgerLayout.column("Material") { words.flag($0.material) },
      ])
  }

  var waivers: LedgerLayout<Waiver> {
    LedgerLayout(
      heading: "Waivers", titleColumn: "Rule", title: { deal.facts.name(ofRule: words.text($0.rule)) },
      columns: [
        LedgerLayout.column("Entry") { words.text($0.entry) },
        LedgerLayout.column("Reason") { words.text($0.reason) },
        LedgerLayout.column("By") { words.name($0.by) },
        LedgerLayout.column("Until") { words.date($0.until) },
        LedgerLayout.column("Standing") { deal.deal.diagnosis.standing(of: $0).inBrief },
      ])
  }
}
