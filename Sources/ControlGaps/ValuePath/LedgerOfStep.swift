import Dossiers
import SourceText

/// Sorts a stage's entries into what moves the price and what was given beyond it.
struct LedgerOfStep {
  private let deal: DealOnDay
  private(set) var parts: [ValuePath.Part] = []
  private(set) var beyondPrice: [ValuePath.Part] = []
  private(set) var unreconciled: [String] = []

  init(_ deal: DealOnDay) {
    self.deal = deal
  }

  mutating func addConcessions(in stage: Stage) {
    require(deal.dossier.concessions)
    for package in deal.packages where package.stage == stage && deal.isThere(package).isYes {
      for entry in package.ours {
        guard let value = entry.value.value else {
          if entry.lowersPrice { lack("concessions.value") }
          continue
        }
        guard value.money > .zero else { continue }
        let kind: ValuePath.Part.Kind =
          package.isTraded.isYes ? .traded : isAccepted(entry, in: stage) ? .waived : .forNothing
        add(
          kind, Amount(-value.money, isEstimate: value.isEstimate), Evidence(entry, of: "concessions"),
          inPrice: entry.lowersPrice)
      }
    }
    addBuyersMoves(in: stage)
  }

  /// What the buyer gave in the price, such as an order on top: growth that it pays for.
  private mutating func addBuyersMoves(in stage: Stage) {
    for entry in deal.dossier.concessions.entries where !entry.isOurs && entry.inPrice.value == true {
      let place = stages(of: [entry], steps: deal.steps, dates: deal.dossier.dates).0.first
      guard let value = entry.value.value, value.money > .zero, place == stage,
        deal.isThere(entry.date, FieldPath("concessions.date")).isYes
      else { continue }
      add(.paidGrowth, value, Evidence(entry, of: "concessions"), inPrice: true)
    }
  }

  /// Whether somebody accepts, on the day, that the entry went for nothing.
  private func isAccepted(_ entry: Concession, in stage: Stage) -> Bool {
    let rule: Rule = stage == .award ? .postAwardConcession : .unreciprocatedConcession
    return deal.dossier.waivers.entries.contains { waiver in
      waiver.rule.value == rule.id && !waiver.hasExpired(by: deal.day)
        && (waiver.entry.value == nil || waiver.entry.value == entry.id.value)
    }
  }

  mutating func addDelivery() {
    let dossier = deal.dossier
    require(dossier.changes)
    require(dossier.claims)
    let (paid, deducted) = (dossier.payments, dossier.deductions)
    // One of the two may be missing; what is partial or withheld may hold more.
    let mayHoldMore = !(paid.isWhole || paid.isMissing) || !(deducted.isWhole || deducted.isMissing)
    if mayHoldMore || (paid.isMissing && deducted.isMissing) {
      lack("payments")
    }
    for change in dossier.changes.entries where deal.isCarriedOut(change).isYes { add(change) }
    for claim in dossier.claims.entries
    where deal.happened(claim.settled, FieldPath("claims.settled")).isYes {
      if claim.settledValue.isMissing { lack("claims.settled_value") }
      guard let settled = claim.settledValue.value, settled.money > .zero else { continue }
      if claim.by.value == nil { lack("claims.by") }
      let isOurs = claim.by.value != .buyer
      add(
        isOurs ? .paidGrowth : .forNothing,
        isOurs ? settled : Amount(-settled.money, isEstimate: settled.isEstimate),
        Evidence(claim, of: "claims"), inPrice: true)
    }
    for payment in dossier.payments.entries {
      guard let deducted = payment.deducted.value, deducted.money > .zero, deal.isDueOrPaid(payment).isYes
      else { continue }
      add(
        .deducted, Amount(-deducted.money, isEstimate: deducted.isEstimate),
        Evidence(payment, of: "payments"), inPrice: true)
    }
    for deduction in dossier.deductions.entries where deal.isThere(deduction).isYes {
      if deduction.amount.isMissing { lack("deductions.amount") }
      guard let amount = deduction.amount.value, amount.money > .zero else { continue }
      add(
        .deducted, Amount(-amount.money, isEstimate: amount.isEstimate),
        Evidence(deduction, of: "deductions"), inPrice: true)
    }
  }

  /// What the buyer pays for a change moves the price, what it costs us beyond that does not; a margin moves
  /// by both.
  private mutating func add(_ change: Change) {
    let evidence = Evidence(change, of: "changes")
    let cost = change.cost.value ?? Amount(.zero)
    let priced = change.priced.value ?? Amount(.zero)
    if change.priced.isMissing, change.status.value != .absorbed { lack("changes.priced") }
    guard deal.dossier.basis == .revenue else {
      if change.cost.isMissing { lack("changes.cost") }
      let net = priced - cost
      if net.money != .zero {
        add(net.money > .zero ? .paidGrowth : .forNothing, net, evidence, inPrice: true)
      }
      return
    }
    if priced.money > .zero {
      add(.paidGrowth, priced, evidence, inPrice: true)
    } else if priced.money < .zero {
      add(cost.money <= priced.money ? .traded : .forNothing, priced, evidence, inPrice: true)
    }
    let short = cost.money - max(priced.money, .zero)
    if cost.money > .zero, short > .zero {
      add(.forNothing, Amount(-short, isEstimate: cost.isEstimate), evidence, inPrice: false)
    }
  }

  /// Entries of one kind are one part, so that a step reads as an account and not as the ledger again.
  private mutating func add(
    _ kind: ValuePath.Part.Kind, _ amount: Amount, _ evidence: Evidence, inPrice: Bool
  ) {
    func adding(to parts: inout [ValuePath.Part]) {
      if let index = parts.firstIndex(where: { $0.kind == kind }) {
        parts[index] = ValuePath.Part(
          kind: kind, amount: parts[index].amount + amount, entries: parts[index].entries + [evidence])
      } else {
        parts.append(ValuePath.Part(kind: kind, amount: amount, entries: [evidence]))
      }
    }
    if inPrice { adding(to: &parts) } else { adding(to: &beyondPrice) }
  }

  private mutating func require(_ ledger: Ledger<some LedgerEntry>) {
    if !ledger.isWhole { lack(ledger.name) }
  }

  private mutating func lack(_ name: String) {
    if !unreconciled.contains(name) { unreconciled.append(name) }
  }
}

extension Concession {
  /// Whether it lowers the price, as recorded; on the lever price it does unless the record says otherwise.
  var lowersPrice: Bool { inPrice.value ?? (lever.value?.slug == "price") }
}
