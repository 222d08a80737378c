import Dossiers

/// A gap is raised where months pass between selection and signature.
extension Rule {
  static let driftingSignature = Rule(
    id: "drifting-signature",
    title: "Drifting signature",
    control: .award,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "Months passed between selection and signature.",
    criteria:
      "a signature soon after selection, on a day named beforehand, and nothing given while it drifts",
    rationale: """
      Until signature the buyer has chosen and we have nothing. Every month in between is one in which our forecast \
      counts the deal, our team waits for it and the buyer may ask for more.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.package", "concessions.value", "dates.award", "dates.closed", "dates.signature",
      "value.awarded", "value.signed",
    ],
    method: """
      The days from selection to signature; where nothing is signed, to the end of the deal, else to the day. More \
      than {moderate} days are a moderate gap. More than {severe} are a severe one if we gave something for nothing \
      in that time, or signed for less than was awarded.
      """,
    thresholds: Thresholds(.days, moderate: 90, severe: 180),
    exclusions: """
      Deals whose selection was the signature: no day lies between the two. What was given or lost in that time is \
      judged by “Post-award concession” and “Value drop after award”; here it only tells a delay that cost us \
      something from one that did not.
      """,
    grounds: Grounds(
      """
      The United Kingdom's National Audit Office found 15 months on average between selection and signature of PFI \
      deals. Against it: on the Edinburgh trams the delay worked for the supplier.
      """, thresholdsAreJudgement: true),
    recommendation: """
      a day for signature agreed at selection, the steps up to it with a name on each side, and a price that holds \
      to that day and no longer.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-07-11 }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let window = deal.awardWindow
  let fell = deal.value(.signed) < deal.value(.awarded)
  let gave = deal.anyPackage { $0.isIn(.award) && $0.isGift }
  return decide(
    applies: [deal.isSelected],
    moderate: window > thresholds.moderateDays,
    severe: window > thresholds.severeDays && (gave || fell),
    finding: { severity in
      let isSevere = severity == .severe
      let gifts =
        isSevere
        ? deal.packages(in: .award) { $0.isGift && deal.counts($0) }.flatMap(deal.entriesThatCount) : []
      let values =
        isSevere && fell.isYes ? [deal.evidence(of: .awarded), deal.evidence(of: .signed)] : []
      let ends = endsOfWindow(of: deal) + values
      return Finding(
        severity, .operating,
        condition: drifted(for: window, deal) + meanwhile(gifts, fell: !values.isEmpty, deal) + ".",
        citing: citations(of: gifts, also: ends.compactMap(\.self)) ?? deal.cite(ends))
    },
    satisfied: { (keptShort(window, deal), deal.cite(endsOfWindow(of: deal))) })
}

/// The line of selection, and the one of signature, or of the end where nothing was signed.
private func endsOfWindow(of deal: DealOnDay) -> [Evidence?] {
  [deal.evidence(of: .award), deal.evidenceOfAwardWindowEnd]
}

private func drifted(for window: Quantity, _ deal: DealOnDay) -> String {
  if deal.steps.signature.isYes { return "Signature came \(inDays(window)) after selection" }
  if deal.steps.signature.isOpen {
    return "Signature came \(inDays(window)) after selection, if it has come at all"
  }
  return deal.steps.closed.isYes
    ? "The deal ended unsigned \(inDays(window)) after selection"
    : "Nothing is signed \(inDays(window)) after selection"
}

/// What makes the delay severe; empty where nothing does.
private func meanwhile(_ gifts: [Concession], fell: Bool, _ deal: DealOnDay) -> String {
  var losses: [String] = []
  if !gifts.isEmpty {
    let atLeast = gifts.contains { $0.value.value == nil } ? "at least " : ""
    let priced = total(of: gifts.compactMap(\.value.value)).map { atLeast + deal.notation.brief($0) }
    losses.append("we gave \(priced ?? counted(gifts.count, "concession")) for nothing")
  }
  if fell, let awarded = deal.amount(.awarded), let signed = deal.amount(.signed) {
    losses.append("the value fell by \(deal.notation.brief(awarded - signed))")
  }
  return losses.isEmpty ? "" : "; meanwhile " + listed(losses)
}

private func keptShort(_ window: Quantity, _ deal: DealOnDay) -> String {
  if deal.steps.awardIsSignature { return "the signature was the selection, with no day between the two" }
  let (least, most) = (window.least ?? 0, window.greatest ?? 0)
  let days = least > 0 || least == most ? inDays(window) : "at most \(inDays(Quantity(max(most, 0))))"
  switch deal.steps.signature {
  case .yes: return most > 0 ? "signed \(days) after selection" : "signed on the day of selection"
  case .open: return "signed \(days) after selection, if at all"
  case .no:
    return deal.steps.closed.isYes
      ? "the deal ended \(days) after selection"
      : most > 0 ? "selection was \(days) ago" : "selection was on this very day"
  }
}
