import JSONText

extension Baseline {
  /// Why a file is no baseline: a clause, such as ``line 3 is no JSON: `,` or `]` was expected``.
  public struct Fault: Error, Equatable {
    public let reason: String
  }

  private static let format = "throughline-baseline/1"

  /// The file: one finding a line, sorted, and nothing that changes without the findings, so that two
  /// branches that mend different gaps can be merged.
  public var bytes: [UInt8] {
    let lines = findings.map { finding -> String in
      let line: JSON = [
        "deal": .string(finding.deal), "rule": .string(finding.rule),
        "evidence": .array(finding.evidence.map { .string($0) }),
      ]
      return line.text(.compact)
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n]"
    return Array("{\"format\":\"\(Baseline.format)\",\"findings\":\(list)}\n".utf8)
  }

  /// Reads a file that `bytes` wrote and a merge may have put in another order.
  public init(reading bytes: [UInt8]) throws(Fault) {
    let document: JSON
    do {
      document = try JSON(reading: bytes)
    } catch {
      throw Fault(reason: "line \(error.line) is no JSON: \(error.expected) was expected")
    }
    guard let format = document["format"]?.string, format.hasPrefix("throughline-baseline/") else {
      throw Fault(reason: "it has no `format` that begins with `throughline-baseline`")
    }
    guard format == Baseline.format else {
      throw Fault(reason: "its format is `\(format)`, and this version reads `\(Baseline.format)`")
    }
    guard let list = document["findings"]?.array else { throw Fault(reason: "it has no list of `findings`") }
    var findings: [FindingIdentity] = []
    for (index, entry) in list.enumerated() {
      guard let deal = entry["deal"]?.string, let rule = entry["rule"]?.string,
        let evidence = entry["evidence"]?.array, evidence.allSatisfy({ $0.string != nil })
      else { throw Fault(reason: "finding \(index + 1) lacks its deal, its rule or its evidence") }
      findings.append(FindingIdentity(deal: deal, rule: rule, evidence: evidence.compactMap(\.string)))
    }
    self.init(findings)
  }
}
