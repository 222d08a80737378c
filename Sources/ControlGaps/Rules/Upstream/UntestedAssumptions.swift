import Dossiers

/// A gap is raised where our offer rested on something of value that nobody had tested by then.
extension Rule {
  static let untestedAssumptions = Rule(
    id: "untested-assumptions",
    title: "Untested assumptions",
    control: .upstream,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "Our offer rested on assumptions that carry value, and that nobody had tested.",
    criteria: "each assumption that carries value tested by the day of the offer",
    rationale: """
      A price is a sum of assumptions. One that is tested too late can no longer change the price, the terms or the \
      decision to bid; it is found out in delivery, at our cost.
      """,
    reads: [
      "assumptions.tested", "assumptions.value", "basis", "dates.award", "dates.closed", "dates.offer",
      "value.cost", "value.offered",
    ],
    method: """
      An assumption of a value over 0 that was not tested on the day of our offer or earlier is a moderate gap. It is \
      severe where they add up to more than {severe} of the price that we offered. From award to the end of the deal, \
      what those carry that are still not tested is at risk.
      """,
    thresholds: Thresholds(.percent, severe: 5),
    exclusions: """
      Deals before their offer. An empty list says that the price rested on no assumption. Whether an assumption proved \
      right is not read here.
      """,
    grounds: Grounds(
      "Bid practice: assumptions are tested before they enter the deal; the contracts that brought down Carillion.",
      thresholdsAreJudgement: true),
    recommendation: """
      a list of assumptions beside the price, each with a value, a name and a day before the offer on which it is tested \
      or priced.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      dates: { offer: 2025-05-12 }
      value: { offered: 5.0m }
      assumptions:
        - { what: The buyer's data is clean, value: 120k, tested: 2025-04-14 }
        - { what: Two sites can share a team, value: 150k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      dates: { offer: 2025-05-12 }
      value: { offered: 5.0m }
      assumptions:
        - { what: The buyer's data is clean, value: 120k, tested: 2025-04-14 }
        - { what: Two sites can share a team, value: 150k, tested: 2025-05-12 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let assumptions = deal.dossier.assumptions
  let offer = deal.days(.offer)
  func isUntested(_ assumption: Assumption) -> Truth {
    deal.worth(of: assumption) > .zero
      && !deal.happened(assumption.tested, deal.path("assumptions", "tested", assumption), by: offer)
  }
  let untested = deal.entries(of: assumptions, that: isUntested)
  let carried = untested.reduce(Quantity.zero) { $0 + deal.worth(of: $1) }
  return decide(
    applies: [
      deal.hasOffered,
      Requirement(deal.thereIs(in: assumptions) { _ in .yes }, else: "our price rested on no assumption"),
    ],
    moderate: deal.anyEntry(of: assumptions, that: isUntested),
    severe: Share(carried, of: deal.price(.offered)).isOver(thresholds.severeShare),
    finding: { severity in
      Finding(
        severity, .operating, condition: offered(on: untested, deal),
        money: untested.compactMap(deal.money),
        citing: deal.cite(untested, of: assumptions, most: { deal.money(of: $0)?.amount.money }))
    },
    satisfied: {
      (
        "no assumption that carries value was untested at our offer",
        deal.cite(assumptions.entries, of: assumptions)
      )
    })
}

extension DealOnDay {
  /// What an assumption costs us if it is wrong; the word `none` stands for nothing.
  fileprivate func worth(of assumption: Assumption) -> Quantity {
    assumption.value.isNone
      ? .zero : amountOrUnknown(assumption.value, path("assumptions", "value", assumption))
  }

  /// What is at risk, from award to the end, of an assumption that is not tested by the day either.
  fileprivate func money(of assumption: Assumption) -> MoneySource? {
    let tested = happened(assumption.tested, path("assumptions", "tested", assumption))
    guard let value = assumption.value.value, tested.isNo, steps.award.isYes, !steps.closed.isYes else {
      return nil
    }
    return MoneySource(entrySource(assumption), stage: .upstream, value, .atRisk)
  }
}

private func offered(on untested: [Assumption], _ deal: DealOnDay) -> String {
  let what = untested.count == 1 ? untested[0].what.value.map { "“\($0)”" } : nil
  let subject =
    what.map { "\($0), which nobody had tested" } ?? counted(untested.count, "untested assumption")
  let value = total(of: untested.compactMap(\.value.value)).map { total in
    " (\(deal.notation.brief(total))\(deal.share(total, of: .offered)))"
  }
  return "We made our offer on \(subject)\(value ?? "")."
}
