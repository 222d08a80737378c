import SourceText

// Values that are fine by themselves, and do not fit the rest of the dossier or of the content.
extension ProblemCode {
  static let dateOrder = ProblemCode(
    "date-order", .warning,
    """
    A step is dated before one that it follows. The stages are told from these dates, so one of the two is \
    probably wrong. First contacts and starts of work that come too late or too early are no problem of the file: \
    rules of the diagnostic judge them.
    """,
    in: .dossier, wrong: "dates: { award: 2025-03-02, rfp: 2025-03-09 }",
    right: "dates: { rfp: 2025-01-09, award: 2025-03-02 }")

  static let duplicateEntryID = ProblemCode(
    "duplicate-entry-id",
    "Two entries of one dossier have the same id, so links and claims could mean either.",
    in: .dossier, wrong: "concessions:\n  - { id: c1, lever: price }\nchanges:\n  - { id: c1, kind: scope }",
    right: "concessions:\n  - { id: c1, lever: price }\nchanges:\n  - { id: x1, kind: scope }")

  static let unknownEntry = ProblemCode(
    "unknown-entry", .warning, "An entry names another one of its dossier by an id that none has.",
    in: .dossier, wrong: "claims:\n  - { for: o1 }\nobligations:\n  - { id: o2 }",
    right: "claims:\n  - { for: o2 }\nobligations:\n  - { id: o2 }")

  static let unknownList = ProblemCode(
    "unknown-list", "`incomplete` names something that is not a list of entries.",
    in: .dossier, wrong: "incomplete: [concession]", right: "incomplete: [concessions]")

  static let unknownLever = ProblemCode(
    "unknown-lever", .warning,
    "A lever is neither one of the format's nor one that the site adds under `levers` in `site.yml`.",
    in: .dossier, wrong: "concessions:\n  - { lever: prise }", right: "concessions:\n  - { lever: price }")

  static let unknownRule = ProblemCode(
    "unknown-rule",
    "A waiver, or a line under `rules` in `site.yml`, is for a rule that does not exist, so it would change nothing.",
    in: .dossier,
    wrong: "waivers:\n  - { rule: late-entri, reason: Sole supplier, by: CFO, until: 2027-06-30 }",
    right: "waivers:\n  - { rule: late-entry, reason: Sole supplier, by: CFO, until: 2027-06-30 }")

  static let unknownDeal = ProblemCode(
    "unknown-deal", .warning, "`draws_on` names a deal that is not on the site.",
    in: .dossier, wrong: "draws_on: [harbour-crane-2019]", right: "draws_on: []")

  static let drawsOnItself = ProblemCode(
    "draws-on-itself", .warning, "`draws_on` names the deal itself, which cannot be an earlier one.",
    in: .dossier, wrong: "draws_on: [harbour-crane]", right: "draws_on: []")

  static let criteriaWeights = ProblemCode(
    "criteria-weights", .warning, "The weights of a deal's criteria add to more than 100%.",
    in: .dossier, wrong: "criteria:\n  - { name: Price, weight: 60% }\n  - { name: Quality, weight: 50% }",
    right: "criteria:\n  - { name: Price, weight: 60% }\n  - { name: Quality, weight: 40% }")

  static let duplicateWaiver = ProblemCode(
    "duplicate-waiver", .warning,
    "Two waivers accept the same finding, for the same entry and until the same day.",
    in: .dossier,
    wrong: """
      waivers:
        - { rule: late-entry, reason: Sole supplier, by: CFO, until: 2027-06-30 }
        - { rule: late-entry, reason: Late notice, by: CFO, until: 2027-06-30 }
      """,
    right: "waivers:\n  - { rule: late-entry, reason: Sole supplier, by: CFO, until: 2027-06-30 }")

  static let duplicateDeal = ProblemCode(
    "duplicate-deal",
    "Two dossiers have one id, which is the address of a page. The later one, by its path, is left out.")

  static let newBuyer = ProblemCode(
    "new-buyer", .warning,
    "A dossier names a buyer that has no file, under a name that is near to one that is known: two spellings of one."
  )

  static let newTactic = ProblemCode(
    "new-tactic", .warning,
    "An entry names a tactic that has no file, under a name that is near to one that is known: two spellings of one."
  )

  static let nameTaken = ProblemCode(
    "name-taken", .warning,
    "Two files of buyers, or of tactics, have a name in common, so dossiers that use it are counted under one of them."
  )

  static let missingRate = ProblemCode(
    "missing-rate", .warning,
    "`site.yml` has no rate for a deal's currency, so the deal is left out of all sums.",
    in: .dossier, wrong: "currency: USD", right: "currency: EUR")
}

let referenceCodes = ProblemSection(
  "What does not fit together",
  [
    .dateOrder, .duplicateEntryID, .unknownEntry, .unknownList, .unknownLever, .unknownRule, .unknownDeal,
    .drawsOnItself, .criteriaWeights, .duplicateWaiver,
    .duplicateDeal, .newBuyer, .newTactic, .nameTaken, .missingRate,
  ])
