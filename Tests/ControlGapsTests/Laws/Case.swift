import Dossiers
import Foundation
import GeneratedDossiers

@testable import ControlGaps

/// A generated deal with what is known before it, judged as often as a law asks.
struct Case {
  let seed: Int
  let tree: FieldTree
  private let others: [Dossier]

  init(seed: Int) throws {
    let deal = GeneratedDeal(seed: seed)
    self.seed = seed
    tree = deal.tree
    others = try deal.others.map { try $0.read() }
  }

  /// The diagnosis of the deal as it is, or of another form of it.
  func diagnosis(of tree: FieldTree) throws -> Diagnosis { try diagnosis(of: tree.read()) }

  /// What the rules of a rulebook say of the deal, read from whatever form of it.
  func diagnosis(of dossier: Dossier, with rulebook: Rulebook = .standard) -> Diagnosis {
    diagnose([dossier] + others, with: rulebook, asOf: GeneratedDeal.day, notation: Notation())[0]
  }

  /// What some rules, and no others, say of another form of the deal.
  func verdicts(of rules: [Rule], on tree: FieldTree) throws -> [Verdict] {
    try diagnosis(of: tree.read(), with: .holding(rules)).verdicts.map(\.verdict)
  }

  /// The seeds that a worker tries, of so many from the first on; `LAW_CASES` asks for more than every build tries.
  static func seeds(of worker: Int, from first: Int) -> StrideTo<Int> {
    stride(from: first + worker, to: first + count, by: workers.count)
  }

  static let count = ProcessInfo.processInfo.environment["LAW_CASES"].flatMap(Int.init) ?? 500

  static let workers = 0..<4
}

extension Rulebook {
  /// Some rules; none of them may ask what others say.
  static func holding(_ rules: [Rule]) -> Rulebook { Rulebook(rules.map { ($0, weight: 1) }) }
}
