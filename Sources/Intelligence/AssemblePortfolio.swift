import ControlGaps
import Dossiers

/// Brings diagnosed deals together.
///
/// A function of its arguments: deals may come in any order. `buyers` and `tactics` name all that the deals name;
/// `tacticID` tells which tactic a name means.
public func assemblePortfolio(
  _ deals: [DiagnosedDeal], buyers: [Buyer], tactics: [Tactic], tacticID: (Name) -> String,
  rulebook: Rulebook, conversion: CurrencyConversion, asOf day: CalendarDay
) -> Portfolio {
  let deals = deals.sorted { $0.dossier.id < $1.dossier.id }
  let ours = deals.filter(\.isOurs)
  let summed = ours.filter { conversion.canConvert(from: $0.dossier.currency) }
  let tacticNames = Dictionary(tactics.map { ($0.id, $0.name) }) { first, _ in first }
  let laterLosses = compareWithLaterLosses(ours, rulebook)
  let rules = rulebook.entries.enumerated().map { index, entry in
    RuleRecord(entry, index: index, in: ours, conversion, laterLosses: laterLosses[index])
  }
  let byBuyer = Dictionary(grouping: deals, by: \.buyer)
  let records = buyers.map { buyer in
    recordBuyer(
      buyer, deals: byBuyer[buyer.id] ?? [], tacticNames: tacticNames, tacticID: tacticID, conversion, day)
  }
  let worstFirst = records.sorted {
    ($1.loss.evidenced.money, $0.buyer.name, $0.buyer.id) < (
      $0.loss.evidenced.money, $1.buyer.name, $1.buyer.id
    )
  }
  return Portfolio(
    deals: deals, buyers: worstFirst,
    controls: Stage.allCases.map { recordControl($0, ours: ours, summed: summed, rules: rules, conversion) },
    rules: rules, sensitivity: WeightSensitivity(of: ours, rulebook),
    path: PortfolioPath(of: summed, in: conversion),
    moves: PriceMoves(of: ours), totals: OfferTotals(of: summed, in: conversion),
    loss: sumOfLosses(summed, conversion),
    behaviours: recordBehaviours(of: ours, tacticNames: tacticNames, tacticID: tacticID),
    levers: recordLevers(of: ours, in: conversion), gapsByBuyer: GapsByBuyer(of: ours, rulebook),
    lessons: recordLessons(of: ours), openDates: findOpenDates(in: ours, on: day),
    withoutRate: ours.filter { !conversion.canConvert(from: $0.dossier.currency) },
    conversion: conversion, asOf: day,
    buyerPlaces: Dictionary(worstFirst.enumerated().map { ($0.element.buyer.id, $0.offset) }) { first, _ in
      first
    })
}

private func sumOfLosses(_ deals: [DiagnosedDeal], _ conversion: CurrencyConversion) -> LossTotal {
  deals.reduce(into: .nothing) { $0 += conversion.loss(of: $1) ?? .nothing }
}

private func recordControl(
  _ control: Stage, ours: [DiagnosedDeal], summed: [DiagnosedDeal], rules: [RuleRecord],
  _ conversion: CurrencyConversion
) -> ControlRecord {
  let assessments = ours.map { $0.diagnosis.control(control) }
  let loss = summed.reduce(into: LossTotal.nothing) { total, deal in
    total +=
      conversion.convert(deal.diagnosis.control(control).loss, from: deal.dossier.currency) ?? .nothing
  }
  let fired = rules.filter { $0.rule.control == control && $0.rule.status == .stable && $0.open > 0 }
  return ControlRecord(
    control: control, assessed: assessments.count { $0.weights.assessed > 0 },
    judged: assessments.count { $0.weights.assessed > 0 && $0.weights.isHalfKnown },
    tooLittle: assessments.count { $0.weights.applicable > 0 && !$0.weights.isHalfKnown },
    notReached: assessments.count { $0.weights.applicable == 0 },
    severe: assessments.count { $0.severe > 0 },
    moderate: assessments.count { $0.severe == 0 && $0.moderate > 0 },
    primary: ours.count { $0.diagnosis.primary.control == control }, loss: loss,
    rules: fired.enumerated().sorted {
      ($1.element.loss.evidenced.money, $1.element.open, $0.offset)
        < ($0.element.loss.evidenced.money, $0.element.open, $1.offset)
    }.map(\.element))
}

private func recordBuyer(
  _ buyer: Buyer, deals: [DiagnosedDeal], tacticNames: [String: String], tacticID: (Name) -> String,
  _ conversion: CurrencyConversion, _ day: CalendarDay
) -> BuyerRecord {
  let latestFirst = deals.sorted {
    ($1.placedOn?.number ?? .min, $0.dossier.id) < ($0.placedOn?.number ?? .min, $1.dossier.id)
  }
  let ours = latestFirst.filter(\.isOurs)
  let summed = ours.filter { conversion.canConvert(from: $0.dossier.currency) }
  return BuyerRecord(
    buyer: buyer, deals: latestFirst,
    behaviours: recordBehaviours(of: ours, tacticNames: tacticNames, tacticID: tacticID),
    levers: recordLevers(of: ours, in: conversion), path: PortfolioPath(of: summed, in: conversion),
    moves: PriceMoves(of: ours), totals: OfferTotals(of: summed, in: conversion),
    loss: sumOfLosses(summed, conversion), people: recordPeople(in: latestFirst),
    recurringGaps: findRecurringGaps(in: ours), lessons: recordLessons(of: ours),
    openDates: findOpenDates(in: ours, on: day),
    dealsWithBehaviour: ours.count { !$0.dossier.behaviours.isMissing })
}
