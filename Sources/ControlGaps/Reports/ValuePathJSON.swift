import Dossiers
import JSONText

extension ValuePath {
  func json(in report: DiagnosisReport) -> JSON {
    [
      "levels": .array(levels.map { $0.json(in: report) }),
      "steps": .array(steps.map { $0.json(in: report) }),
      "walkAway": walkAway.map { $0.money.json } ?? .null,
      "lacking": .array(lacking.map { .string($0.rawValue) }),
    ]
  }
}

extension ValuePath.Level {
  fileprivate func json(in report: DiagnosisReport) -> JSON {
    [
      "point": .string(point.rawValue),
      "amount": amount.money.json,
      "isEstimate": .bool(amount.isEstimate),
      "evidence": report.json(of: evidence),
    ]
  }
}

extension ValuePath.Step {
  fileprivate func json(in report: DiagnosisReport) -> JSON {
    [
      "stages": .array(stages.map { .string($0.rawValue) }),
      "from": .string(from.point.rawValue),
      "to": .string(to.point.rawValue),
      "movement": movement.money.json,
      "isEstimate": .bool(movement.isEstimate),
      "parts": .array(parts.map { $0.json(in: report) }),
      "unexplained": unexplained.map { $0.money.json } ?? .null,
      "beyondPrice": .array(beyondPrice.map { $0.json(in: report) }),
      "unreconciled": .array(unreconciled.map { .string($0) }),
    ]
  }
}

extension ValuePath.Part {
  fileprivate func json(in report: DiagnosisReport) -> JSON {
    let name =
      switch kind {
      case .traded: "traded"
      case .forNothing: "for-nothing"
      case .waived: "waived"
      case .paidGrowth: "paid-growth"
      case .deducted: "deducted"
      }
    return [
      "kind": .string(name),
      "amount": amount.money.json,
      "isEstimate": .bool(amount.isEstimate),
      "entries": .array(entries.map(report.json)),
    ]
  }
}

extension Money {
  /// A number in the currency of its surroundings, exact.
  var json: JSON { .number(JSON.Decimal(tenThousandths, decimals: 4)) }
}

extension LossTotal {
  /// Both sums, each with whether an estimate is part of it.
  var json: JSON {
    [
      "evidenced": evidenced.money.json,
      "evidencedIsEstimate": .bool(evidenced.isEstimate),
      "atRisk": atRisk.money.json,
      "atRiskIsEstimate": .bool(atRisk.isEstimate),
    ]
  }
}
