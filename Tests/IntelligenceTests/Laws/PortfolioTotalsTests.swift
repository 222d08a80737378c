import ControlGaps
import Dossiers
import GeneratedDossiers
import Intelligence
import Testing

/// Section 9 of the rules' conventions over many deals, in several currencies.
@Suite("The money of a portfolio") struct PortfolioTotalsTests {
  /// Yen have no rate, and are in no sum.
  private let conversion = CurrencyConversion(
    to: "EUR", at: ExchangeRates(millionths: ["USD": 921_347, "GBP": 1_190_001]))

  @Test("is that of its deals, of its controls and of its buyers", arguments: 0..<12)
  func addsUp(number: Int) throws {
    let (portfolio, deals) = try portfolio(number)
    let summed = deals.filter { $0.isOurs && conversion.canConvert(from: $0.dossier.currency) }
    #expect(summed.count > 15 && portfolio.loss.evidenced.money > .zero)

    let ofDeals = summed.flatMap { deal in
      deal.diagnosis.controls.compactMap { conversion.convert($0.loss, from: deal.dossier.currency) }
    }
    #expect(sum(ofDeals) == portfolio.loss)
    #expect(sum(portfolio.controls.map(\.loss)) == portfolio.loss)
    #expect(sum(portfolio.buyers.map(\.loss)) == portfolio.loss)
    for control in portfolio.controls {
      let ofControl = summed.compactMap { deal in
        conversion.convert(deal.diagnosis.control(control.control).loss, from: deal.dossier.currency)
      }
      #expect(sum(ofControl) == control.loss, "\(control.control)")
    }
  }

  @Test("is never less than one rule's, nor more than that of all rules together", arguments: 0..<12)
  func liesBetween(number: Int) throws {
    let (portfolio, deals) = try portfolio(number)
    // A rule's money is converted at once and a control's by itself, each rounded to a ten-thousandth.
    let rounding = Money(tenThousandths: Int64(deals.count * Stage.allCases.count))
    for rule in portfolio.rules {
      #expect(rule.loss == sum(rule.cases.compactMap(\.loss)), "\(rule.rule.id)")
      #expect(rule.loss.evidenced.money <= portfolio.loss.evidenced.money + rounding, "\(rule.rule.id)")
      #expect(rule.loss.atRisk.money <= portfolio.loss.atRisk.money + rounding, "\(rule.rule.id)")
    }
    let all = sum(portfolio.rules.map(\.loss))
    #expect(portfolio.loss.evidenced.money <= all.evidenced.money + rounding)
    #expect(portfolio.loss.atRisk.money <= all.atRisk.money + rounding)
  }

  @Test("counts each of our deals once for each rule", arguments: 0..<12)
  func countsEachDealOnce(number: Int) throws {
    let (portfolio, deals) = try portfolio(number)
    let ours = deals.filter(\.isOurs)
    for (index, rule) in portfolio.rules.enumerated() {
      let applicable = ours.count { $0.diagnosis.verdicts[index].verdict.isApplicable }
      #expect(rule.judged + rule.notAssessable == applicable, "\(rule.rule.id)")
      #expect(rule.cases.count + rule.satisfied == rule.judged, "\(rule.rule.id)")
    }
  }

  @Test("is the same whatever the order of the files", arguments: 0..<4)
  func takesDealsInAnyOrder(number: Int) throws {
    let (portfolio, deals) = try portfolio(number)
    let other = try assemble(deals.reversed())
    #expect(portfolio.loss == other.loss)
    #expect(portfolio.buyers.map(\.buyer.id) == other.buyers.map(\.buyer.id))
    #expect(portfolio.rules.map(\.loss) == other.rules.map(\.loss))
    #expect(
      portfolio.rules.map { $0.cases.map(\.deal.dossier.id) }
        == other.rules.map { $0.cases.map(\.deal.dossier.id) })
  }

  /// Twenty-five generated deals with four buyers.
  private func portfolio(_ number: Int) throws -> (Portfolio, [DiagnosedDeal]) {
    let dossiers = try (0..<25).map { index in
      try GeneratedDeal(seed: number * 25 + index).tree.setting([.key("id")], to: .word("deal-\(index)"))
        .setting([.key("buyer")], to: .word("buyer-\(index % 4)")).read()
    }
    let diagnoses = diagnose(
      dossiers, with: .standard, asOf: GeneratedDeal.day, notation: Notation())
    let deals = zip(dossiers, diagnoses).map { dossier, diagnosis in
      DiagnosedDeal(dossier, diagnosis, buyer: dossier.buyer.value.slug)
    }
    return (try assemble(deals), deals)
  }

  private func assemble(_ deals: [DiagnosedDeal]) throws -> Portfolio {
    let (content, _) = assembleContent(
      settings: SiteSettings(title: "Deal review", rates: conversion.rates),
      dossiers: deals.map(\.dossier), buyers: [], tactics: [], pages: [],
      knownRules: Rulebook.standard.entries.map(\.rule.id))
    return assemblePortfolio(
      deals, buyers: content.buyers, tactics: content.tactics, tacticID: content.tacticID,
      rulebook: .standard, conversion: conversion, asOf: GeneratedDeal.day)
  }

  private func sum(_ losses: [LossTotal]) -> LossTotal {
    losses.reduce(into: .nothing) { $0 += $1 }
  }
}
