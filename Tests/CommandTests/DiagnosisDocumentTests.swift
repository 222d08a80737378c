import Foundation
import TestSupport
import Testing

/// What programs read, for every sample deal.
@Suite("throughline diagnose --format json")
struct DiagnosisDocumentTests {
  private let deals: [Document]

  init() throws {
    let workshop = try Workshop()
    let content = repository.appending(path: "Content")
    let names = try TestFiles.names(in: content.appending(path: "deals")).filter { $0.hasSuffix(".md") }
    deals = try names.map { name in
      let outcome = try workshop.throughline([
        "diagnose", "deals/\(name)", "--content", content.path, "--format", "json",
      ])
      return try JSONDecoder().decode(Document.self, from: Data(outcome.output.utf8))
    }
    try #require(deals.count > 30)
  }

  @Test("adds its controls' money up to the deal's")
  func lossesAddUp() {
    for deal in deals {
      #expect(deal.controls.map(\.control) == ["upstream", "table", "award", "delivery", "intelligence"])
      #expect(deal.controls.reduce(0) { $0 + $1.loss.evidenced } == deal.loss.evidenced, "\(deal.deal.id)")
      #expect(deal.controls.reduce(0) { $0 + $1.loss.atRisk } == deal.loss.atRisk, "\(deal.deal.id)")
    }
  }

  @Test("counts as many gaps in a control as its rules have open findings")
  func gapsAgree() {
    for deal in deals {
      for control in deal.controls {
        let rules = deal.rules.filter { $0.control == control.control }
        let open = rules.flatMap(\.findings).filter { $0.state == "open" }.map(\.severity)
        #expect(open.count { $0 == "severe" } == control.severe, "\(deal.deal.id) \(control.control)")
        #expect(open.count { $0 == "moderate" } == control.moderate, "\(deal.deal.id) \(control.control)")
        #expect(rules.compactMap(\.severity) == open)
      }
    }
  }

  @Test("gives each verdict what it rests on, and nothing else")
  func verdictsRest() {
    for rule in deals.flatMap(\.rules) {
      switch rule.verdict {
      case "satisfied":
        #expect(rule.reason != nil && !rule.evidence.isEmpty && rule.missing.isEmpty && rule.findings.isEmpty)
      case "gap":
        #expect(rule.findings.allSatisfy { !$0.evidence.isEmpty })
        #expect(rule.reason == nil && rule.evidence.isEmpty && rule.missing.isEmpty && !rule.findings.isEmpty)
      case "not-applicable":
        #expect(rule.reason != nil && rule.evidence.isEmpty && rule.missing.isEmpty && rule.findings.isEmpty)
      case "not-assessable":
        #expect(rule.reason == nil && rule.evidence.isEmpty && !rule.missing.isEmpty && rule.findings.isEmpty)
      default: Issue.record("\(rule.id): \(rule.verdict)")
      }
    }
  }

  @Test("explains each step of the value path by its parts and the rest")
  func stepsReconcile() {
    for step in deals.flatMap(\.valuePath.steps) {
      guard let unexplained = step.unexplained else { continue }
      #expect(step.unreconciled.isEmpty)
      #expect(step.parts.reduce(0) { $0 + $1.amount } + unexplained == step.movement)
    }
  }

  @Test("names as primary the control with the most evidenced money")
  func primaryGap() {
    for deal in deals where deal.loss.evidenced > 0 {
      let most = deal.controls.max { $0.loss.evidenced < $1.loss.evidenced }
      let primary = deal.controls.first { $0.control == deal.primaryGap.control }
      #expect(primary?.loss.evidenced == most?.loss.evidenced, "\(deal.deal.id)")
    }
  }

  @Test("quotes the dossier word for word at the line that it names")
  func quotes() throws {
    for deal in deals {
      var files: [String: [Substring]] = [:]
      for evidence in deal.rules.flatMap({ $0.evidence + $0.findings.flatMap(\.evidence) }) {
        let lines =
          try files[evidence.file]
          ?? String(contentsOfFile: evidence.file, encoding: .utf8)
          .split(separator: "\n", omittingEmptySubsequences: false)
        files[evidence.file] = lines
        let first = evidence.quote.prefix { $0 != "\n" }
        let line = lines[evidence.line - 1].unicodeScalars.dropFirst(evidence.column - 1)
        #expect(String(line).hasPrefix(first), "\(evidence)")
      }
    }
  }
}

/// The members of the documentation, as far as the tests ask for them.
private struct Document: Decodable {
  struct Deal: Decodable {
    let id: String
    let file: String
  }

  struct Gap: Decodable { let control: String? }

  struct Loss: Decodable {
    let evidenced: Decimal
    let atRisk: Decimal
  }

  struct Control: Decodable {
    let control: String
    let severe: Int
    let moderate: Int
    let loss: Loss
  }

  struct Evidence: Decodable {
    let file: String
    let line: Int
    let column: Int
    let quote: String
  }

  struct Missing: Decodable { let field: String }

  struct Finding: Decodable {
    let severity: String
    let state: String
    let evidence: [Evidence]
  }

  struct Rule: Decodable {
    let id: String
    let control: String
    let verdict: String
    let severity: String?
    let reason: String?
    let evidence: [Evidence]
    let missing: [Missing]
    let findings: [Finding]
  }

  struct Part: Decodable { let amount: Decimal }

  struct Step: Decodable {
    let movement: Decimal
    let parts: [Part]
    let unexplained: Decimal?
    let unreconciled: [String]
  }

  struct Path: Decodable { let steps: [Step] }

  let deal: Deal
  let primaryGap: Gap
  let loss: Loss
  let controls: [Control]
  let rules: [Rule]
  let valuePath: Path
}
