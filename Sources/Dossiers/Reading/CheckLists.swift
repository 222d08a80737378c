import SourceText

extension MapReader {
  /// Puts on record where the weights of criteria add to more than 100%: at the one that takes them there.
  mutating func checkWeights(of criteria: [Criterion]) {
    var sum: Int64 = 0
    for criterion in criteria {
      guard case .given(let weight, let span) = criterion.weight else { continue }
      let isWhole = sum <= 1_000_000
      sum += weight.tenThousandths
      guard isWhole, sum > 1_000_000 else { continue }
      report(
        .criteriaWeights, inFile: Int(span.file), at: span.start,
        "with this one, the weights of criteria add to more than 100%",
        why: "a weight is a share of the whole decision",
        fix: "correct the weights, or leave out those not known")
    }
  }

  /// Puts on record each waiver that says no more than one before it.
  mutating func checkWaivers(_ waivers: [Waiver]) {
    for (index, waiver) in waivers.enumerated() {
      guard let rule = waiver.rule.located, let until = waiver.until.value,
        let first = waivers[..<index].first(where: {
          $0.rule.value == rule.value && $0.entry.value == waiver.entry.value && $0.until.value == until
        })
      else { continue }
      report(
        .duplicateWaiver, inFile: Int(rule.span.file), at: rule.span.start,
        "the waiver of \(quoted(rule.value)) on line \(first.span.start.line) accepts the same, until the same day",
        why: "one of the two reasons would be shown for it",
        fix: "delete one of the two, or join their reasons")
    }
  }
}
