import Dossiers

/// A gap is raised where we delivered, or still have to deliver, long after the day on which we owed it.
extension Rule {
  static let lateOwnDelivery = Rule(
    id: "late-own-delivery",
    title: "Late own delivery",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "We met a milestone of our own long after it was due, or have not met it yet.",
    criteria: "every milestone met within {moderate} days of the day on which it is due",
    rationale: """
      A supplier that is late negotiates from the wrong side of the table: each change, claim and credit is now \
      traded against its own delay. Lateness that the buyer caused is worth as little, unless the date was moved \
      when it happened.
      """,
    reads: ["dates.closed", "dates.signature", "milestones.due", "milestones.met"],
    method: """
      Of each milestone the days from due to met; where it is not met, to the day, or to the end of the deal if \
      that came first. One of more than {moderate} days is a moderate gap, one of more than {severe} a severe one.
      """,
    thresholds: Thresholds(.days, moderate: 30, severe: 90),
    exclusions: """
      Milestones for which no day was set. An extension of time that the buyer agreed to is a new day on which the \
      milestone is due, and is written as one.
      """,
    grounds: Grounds(
      """
      The British Army's recruiting contract and Boeing's KC-46 tanker: milestones of the supplier's own slipped by \
      months, then by years.
      """, thresholdsAreJudgement: true),
    recommendation: """
      a plan with each milestone's owner, a warning a month ahead, and an extension of time asked for in writing on \
      the day on which its cause is known.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      milestones:
        - { id: m1, what: Go-live, due: 2025-09-01, met: 2025-10-15 }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      milestones:
        - { id: m1, what: Go-live, due: 2025-09-01, met: 2025-09-15 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let milestones = deal.dossier.milestones
  func isLate(_ milestone: Milestone) -> Truth { deal.isLate(milestone, by: thresholds.moderateDays) }
  let late = deal.entries(of: milestones, that: isLate)
  return decide(
    applies: [
      deal.isSigned,
      Requirement(deal.thereIs(in: milestones) { _ in .yes }, else: "we owe no milestone"),
    ],
    moderate: deal.anyEntry(of: milestones, that: isLate),
    severe: deal.anyEntry(of: milestones) { deal.isLate($0, by: thresholds.severeDays) },
    finding: { severity in
      Finding(
        severity, .operating,
        condition: late.count == 1
          ? cameLate(late[0], deal) : cameLate(late, by: thresholds.moderateDays, deal),
        citing: deal.cite(late, of: milestones))
    },
    satisfied: {
      (
        "no milestone was more than \(inDays(thresholds.moderateDays)) late",
        deal.cite(milestones.entries, of: milestones)
      )
    })
}

extension DealOnDay {
  fileprivate func isMet(_ milestone: Milestone) -> Truth {
    happened(milestone.met, path("milestones", "met", milestone))
  }

  /// Days from due to met, else to the day or the end of the deal.
  fileprivate func lateness(of milestone: Milestone) -> Quantity {
    dayOfHappening(milestone.met, path("milestones", "met", milestone))
      - days(milestone.due, path("milestones", "due", milestone))
  }

  fileprivate func isLate(_ milestone: Milestone, by days: Quantity) -> Truth {
    milestone.due.isNone ? .no : lateness(of: milestone) > days
  }
}

private func cameLate(_ milestone: Milestone, _ deal: DealOnDay) -> String {
  let what = milestone.what.value.map { "“\($0)”" } ?? "a milestone"
  let days = inDays(deal.lateness(of: milestone))
  guard deal.isMet(milestone).isNo else { return "We were \(days) late with \(what)." }
  return deal.steps.closed.isYes
    ? "We had not met \(what) when the deal ended, \(days) after it was due."
    : "We have not met \(what), which was due \(days) ago."
}

private func cameLate(_ late: [Milestone], by bound: Quantity, _ deal: DealOnDay) -> String {
  let lateness = late.map(deal.lateness)
  let longest = lateness.max { ($0.greatest ?? 0) < ($1.greatest ?? 0) } ?? .zero
  let unmet = late.count { deal.isMet($0).isNo }
  let rest = unmet == 0 ? "" : unmet == 1 ? "; 1 of them is not met" : "; \(unmet) of them are not met"
  return "We were more than \(inDays(bound)) late with \(late.count) milestones, \(inDays(longest)) at worst"
    + "\(rest)."
}
