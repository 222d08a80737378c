import GeneratedDossiers

/// Fields whose absence says something, so that a dossier without them can settle what one with them left open.
///
/// Everything else that is missing is unknown. Each line names the clause of the rules' conventions, or of the rule,
/// by which it stands here.
struct MeaningfulAbsence {
  let clause: String
  let fields: Set<String>
  /// Nil for all of them.
  let rules: Set<String>?
  /// What stood in the field.
  let isAbout: @Sendable (FieldTree) -> Bool

  private init(
    _ clause: String, _ fields: Set<String>, of rules: Set<String>? = nil,
    where isAbout: @escaping @Sendable (FieldTree) -> Bool = { _ in true }
  ) {
    self.clause = clause
    self.fields = fields
    self.rules = rules
    self.isAbout = isAbout
  }

  /// Whether a rule may be decided by taking out a field with such a value.
  static func excuses(_ field: String, _ value: FieldTree, of rule: String) -> Bool {
    all.contains {
      $0.fields.contains(field) && $0.rules?.contains(rule) != false && $0.isAbout(value)
    }
  }

  static let all = [
    MeaningfulAbsence(
      "What a missing field means: it has not happened",
      [
        "alternatives.tested", "assumptions.tested", "changes.agreed", "changes.started", "claims.notified",
        "claims.settled", "claims.withdrawn", "dates.decided", "milestones.met", "obligations.claimed",
        "obligations.met", "payments.paid", "terms.locked", "terms.reopened",
      ]),
    MeaningfulAbsence(
      "What a missing field means: nothing came back, nobody approved, nothing was deducted or paid",
      [
        "concessions.approved_by", "concessions.got", "disclosures.got", "payments.deducted", "terms.priced",
      ]),
    MeaningfulAbsence(
      "What a missing field means: not priced, which is what the rule is about", ["concessions.value"],
      of: ["unpriced-concession"]),
    MeaningfulAbsence(
      "Concessions: what has a price of 0 is no gift, and what has no price is one", ["concessions.value"],
      of: [
        "bidding-against-ourselves", "drifting-signature", "post-award-concession",
        "unreciprocated-concession",
      ], where: \.isNothing),
    MeaningfulAbsence(
      "The rule: it judges the trades that it can measure", ["concessions.got_value", "concessions.value"],
      of: ["unequal-trade"]),
    MeaningfulAbsence(
      "The rule: price(signed) where `awarded` is not on record", ["value.awarded"], of: ["underpriced-bid"]),
    MeaningfulAbsence(
      "What a missing field means: us, balanced, false, not the buyer, no lever",
      ["concessions.by", "events.from", "events.material", "mandate.no_go", "terms.favours"]),
    MeaningfulAbsence(
      "The format: the site's basis and currency, our own deal", ["basis", "currency", "origin"]),
    MeaningfulAbsence("Lists: one that is not named there is whole", ["incomplete"]),
    MeaningfulAbsence(
      "The day: an entry without a date is there",
      [
        "behaviours.date", "changes.date", "deductions.date", "disclosures.date", "events.date",
      ], where: \.mayBePlan),
    MeaningfulAbsence(
      "Concessions: one without a date was given, and at the table", ["concessions.date"]),
    MeaningfulAbsence(
      "The day: a value is what it is now, unless its review, the end or a later entry says otherwise",
      [
        "value.final", "value.reviewed", "changes", "claims", "claims.aware", "deductions", "payments",
      ], of: ["margin-drift", "underwater-contract", "unexplained-erosion"]),
    MeaningfulAbsence(
      "What a missing field means: a status outranks a missing date, and then only the date is left",
      ["terms.status"],
      of: ["open-terms-at-signature", "reopened-terms"]),
    MeaningfulAbsence(
      "Steps that are reached: where no date tells, the status does",
      ["dates.award", "dates.closed", "dates.negotiation", "dates.offer", "dates.rfp", "dates.signature"]),
    MeaningfulAbsence(
      "Concessions: one without a package is alone, one with a worth came back",
      ["concessions.got_value", "concessions.package"]),
    MeaningfulAbsence(
      "Concessions: a giver without a name is somebody else than who approved", ["concessions.made_by"],
      of: ["fragmented-authority", "limit-hugging", "unauthorised-concession"]),
    MeaningfulAbsence(
      "The format: no limit is as far as they like", ["authority.limit"],
      of: ["limit-hugging", "unauthorised-concession"]),
    MeaningfulAbsence(
      "The rule: of those on record", ["dates.criteria_fixed"], of: ["late-entry"]),
    MeaningfulAbsence(
      "The rule: on its own day or earlier where `approved` tells", ["concessions.approved"],
      of: ["unauthorised-concession"]),
    MeaningfulAbsence(
      "The rule: a missing cost is no excuse", ["changes.cost"],
      of: ["absorbed-change", "service-level-ratchet"]),
    MeaningfulAbsence(
      "The rule: only what is known to be service-level-ratchet's is its own",
      ["changes.kind", "changes.raised_by"], of: ["absorbed-change", "service-level-ratchet"]),
    MeaningfulAbsence(
      "The rule: its cost is not given as 0", ["obligations.cost"], of: ["unclaimed-dependency"],
      where: \.isNothing),
    MeaningfulAbsence(
      "The rule: of a list that is missing, price(signed) or nothing stands for it",
      ["deductions", "payments"], of: ["service-credit-burn", "unexplained-erosion"]),
    MeaningfulAbsence(
      "Lists: one that a rule's Needs does not name holds nothing back",
      ["claims", "terms", "terms.notice_days", "terms.protects"],
      of: ["missed-notice-clock", "unclaimed-dependency"]),
    MeaningfulAbsence(
      "Lists: one that a rule's Needs does not name holds nothing back", ["concessions"],
      of: ["known-tactic-conceded"]),
    MeaningfulAbsence(
      "The rule: a missing change log holds nothing back", ["changes"], of: ["work-before-signature"]),
    MeaningfulAbsence(
      "The rule: a claim that doesn't say what it is for", ["claims.for"], of: ["unclaimed-dependency"]),
    MeaningfulAbsence(
      "The rule: an absorbed one's missing `priced` is 0", ["changes.priced"],
      of: ["absorbed-change", "cumulative-change", "service-level-ratchet", "unexplained-erosion"]),
    MeaningfulAbsence(
      "The format: a concession on price lowers the price", ["concessions.in_price"],
      of: ["unexplained-movement"]),
    MeaningfulAbsence(
      "The rule: an entry without `tactic` names none", ["behaviours.tactic", "concessions.tactic"],
      of: ["known-tactic-conceded"]),
  ]
}

extension FieldTree {
  /// An amount of 0, or the word for none.
  fileprivate var isNothing: Bool {
    if case .amount(let figure) = self { figure.units == 0 } else { self == .word("none") }
  }

  /// A date that is later than the day on which deals are judged, or may be.
  fileprivate var mayBePlan: Bool {
    guard case .date(let date) = self, let days = date.days else { return false }
    return days.upperBound > GeneratedDeal.day.number
  }
}
