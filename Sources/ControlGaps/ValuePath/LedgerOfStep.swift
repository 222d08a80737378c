import Dossiers
import SourceText

/// Sorts the entries of a step's stages into what moves the price and what was given beyond it.
struct LedgerOfStep {
  private let deal: DealOnDay
  /// The stages that the step leads through.
  private let own: [Stage]
  private(set) var parts: [ValuePath.Part] = []
  private(set) var beyondPrice: [ValuePath.Part] = []
  /// What keeps the step from being reconciled in any case.
  private var lacking: [String] = []
  /// What leaves open whether an entry belongs to the step, or moves the price.
  private var open: [String] = []

  init(_ deal: DealOnDay, of stages: [Stage]) {
    self.deal = deal
    own = stages
  }

  /// The lists and fields that would have to be on record for the movement to be reconciled; empty where it is.
  ///
  /// An account that closes with the entries that are certain needs no other.
  func leftOpen(of movement: Amount) -> [String] {
    let rest = parts.reduce(movement.money) { $0 - $1.amount.money }
    guard rest != .zero else { return lacking }
    // What nothing explains of a contract that was terminated may be work never done.
    let mayBeUndone = rest < .zero && own.contains(.delivery) && deal.dossier.status.value == .terminated
    return (lacking + open + (mayBeUndone ? [deal.dossier.changes.name] : [])).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  mutating func addConcessions() {
    require(deal.dossier.concessions)
    for package in deal.packages {
      let isHere = deal.isThere(package) && isIn(package.stages, causes: package.stageCauses)
      for entry in package.ours { add(entry, of: package, where: isHere) }
      for entry in package.possible where entry.isOurs {
        add(entry, of: package, where: isHere && entry.mayBeThere)
      }
    }
    for entry in deal.dossier.concessions.entries where !entry.isOurs { addBuyersMove(entry) }
  }

  private mutating func add(_ entry: Concession, of package: Package, where isHere: Truth) {
    if isHere.isNo { return }
    let lowersPrice = entry.isInPrice
    guard let value = entry.value.value else {
      if isHere.isYes, lowersPrice.isYes {
        lack("concessions.value")
      } else {
        leaveOpen(isHere && lowersPrice)
      }
      return
    }
    guard value.money > .zero else { return }
    leaveOpen(isHere && lowersPrice)
    guard isHere.isYes else { return }
    let kind: ValuePath.Part.Kind =
      package.isTraded.isYes ? .traded : isAccepted(entry, in: package.stage) ? .waived : .forNothing
    add(
      kind, -value, Evidence(entry, of: "concessions"),
      inPrice: lowersPrice.isYes)
  }

  /// What the buyer gave in the price, such as an order on top: growth that it pays for.
  private mutating func addBuyersMove(_ entry: Concession) {
    guard entry.isInPrice.isYes else { return }
    let (stages, causes) = stages(of: [entry], steps: deal.steps, dates: deal.dossier.dates)
    let isHere =
      deal.isThere(entry.date, deal.path("concessions", "date", entry)) && isIn(stages, causes: causes)
    guard isHere.isYes, let value = entry.value.value else {
      leaveOpen(isHere && .open([deal.path("concessions", "value", entry)]))
      return
    }
    if value.money > .zero {
      add(.paidGrowth, value, Evidence(entry, of: "concessions"), inPrice: true)
    }
  }

  /// Whether what may belong to some stages lies in the step's.
  private func isIn(_ possible: [Stage], causes: [FieldPath]) -> Truth {
    if possible.allSatisfy(own.contains) { return .yes }
    return possible.contains(where: own.contains) ? .open(causes) : .no
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
    // One of the two may be missing; what is partial or withheld may hold more.
    let (payments, deductions) = (dossier.payments, dossier.deductions)
    if !payments.isMissing || deductions.isMissing { require(payments) }
    if !deductions.isMissing { require(deductions) }
    for change in dossier.changes.entries {
      let isCarriedOut = deal.isCarriedOut(change)
      if isCarriedOut.isYes { add(change) }
      if change.movesPrice(on: dossier.basis) { leaveOpen(isCarriedOut) }
    }
    for claim in dossier.claims.entries {
      let isSettled = deal.isSettled(claim)
      if claim.settledValue.value?.money != .zero { leaveOpen(isSettled) }
      guard isSettled.isYes else { continue }
      if claim.settledValue.isMissing { lack("claims.settled_value") }
      guard let settled = claim.settledValue.value, settled.money > .zero else { continue }
      if claim.by.value == nil { lack("claims.by") }
      let isOurs = claim.by.value != .buyer
      add(
        isOurs ? .paidGrowth : .forNothing,
        isOurs ? settled : -settled,
        Evidence(claim, of: "claims"), inPrice: true)
    }
    for payment in dossier.payments.entries {
      guard let deducted = payment.deducted.value, deducted.money > .zero else { continue }
      leaveOpen(deal.isDueOrPaid(payment))
      guard deal.isDueOrPaid(payment).isYes else { continue }
      add(
        .deducted, -deducted,
        Evidence(payment, of: "payments"), inPrice: true)
    }
    for deduction in dossier.deductions.entries {
      leaveOpen(deal.isThere(deduction))
      guard deal.isThere(deduction).isYes else { continue }
      if deduction.amount.isMissing { lack("deductions.amount") }
      guard let amount = deduction.amount.value, amount.money > .zero else { continue }
      add(
        .deducted, -amount,
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
    let isEstimate = priced.isEstimate || cost.isEstimate
    if priced.money > .zero {
      add(.paidGrowth, priced, evidence, inPrice: true)
    } else if priced.money < .zero {
      // A cut of price is paid for as far as it cuts our cost.
      let saved = max(priced.money, min(cost.money, .zero))
      if saved < .zero { add(.traded, Amount(saved, isEstimate: isEstimate), evidence, inPrice: true) }
      if priced.money < saved {
        add(.forNothing, Amount(priced.money - saved, isEstimate: isEstimate), evidence, inPrice: true)
      }
    }
    let short = cost.money - max(priced.money, .zero)
    if cost.money > .zero, short > .zero {
      add(.forNothing, Amount(-short, isEstimate: isEstimate), evidence, inPrice: false)
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

  private mutating func lack(_ name: String) { lacking.append(name) }

  /// Remembers what an entry hangs on that may move the price in this step or not.
  private mutating func leaveOpen(_ condition: Truth) { open += condition.causes.map(\.text) }
}

extension Concession {
  /// Whether it is part of the price, as recorded; on the lever price it is unless the record says otherwise, and
  /// on another nobody knows.
  fileprivate var isInPrice: Truth {
    if let inPrice = inPrice.value { return Truth(inPrice) }
    return lever.value?.slug == "price" ? .yes : .open([FieldPath("concessions.in_price", at: span)])
  }
}

extension Change {
  /// Whether it moves what the values measure, if it is carried out.
  fileprivate func movesPrice(on basis: Basis) -> Bool {
    let isPriced = priced.value?.money != .zero
    return basis == .margin ? isPriced || cost.value?.money != .zero : isPriced
  }
}
