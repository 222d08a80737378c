import Dossiers
import JSONText

extension DiagnosisReport {
  /// The document, version 1 of its format.
  ///
  /// Every member is there in every document, in the order of `Documentation/commands.md`; what does not apply
  /// is null or empty. Money is in the deal's currency, without rounding.
  public var json: JSON {
    [
      "version": 1,
      "asOf": .string(day.iso),
      "deal": deal,
      "primaryGap": diagnosis.primary.json,
      "loss": diagnosis.loss.json,
      "waivedLoss": diagnosis.waivedLoss.json,
      "controls": .array(diagnosis.controls.map(\.json)),
      "rules": .array(diagnosis.verdicts.map { $0.json(in: self) }),
      "switchedOff": .array(
        rulebook.switchedOff.map {
          [
            "id": .string($0.rule.id), "control": .string($0.rule.control.rawValue),
            "reason": .string($0.reason),
          ]
        }),
      "valuePath": diagnosis.path.json(in: self),
      "waivers": .array(dossier.waivers.entries.map(describe)),
    ]
  }

  private var deal: JSON {
    [
      "id": .string(dossier.id),
      "title": .string(dossier.title.value),
      "buyer": .string(buyer),
      "status": .string(dossier.status.value.rawValue),
      "origin": .string(dossier.origin.rawValue),
      "currency": .string(dossier.currency),
      "basis": .string(dossier.basis.rawValue),
      "file": .string(root + dossier.files[0].path),
    ]
  }

  private func describe(_ waiver: Waiver) -> JSON {
    let standing =
      switch diagnosis.standing(of: waiver) {
      case .inForce: "in-force"
      case .expired: "expired"
      case .acceptsNothing: "accepts-nothing"
      case .ruleIsOff: "rule-is-off"
      }
    let last: CalendarDay? = if case .days(let range)? = waiver.until.value { range.last } else { nil }
    let words: [JSON.Member] = [
      JSON.Member("rule", .string(waiver.rule.value)),
      JSON.Member("entry", .string(waiver.entry.value)),
      JSON.Member("reason", .string(waiver.reason.value)),
      JSON.Member("by", .string(waiver.by.value?.text)),
      JSON.Member("until", .string(last?.iso)),
      JSON.Member("standing", .string(standing)),
    ]
    return .object(words + place(of: waiver.span))
  }
}

extension PrimaryGap {
  fileprivate var json: JSON {
    let verdict =
      switch self {
      case .control: "gap"
      case .nothingFound: "none-found"
      case .tooLittleOnRecord: "too-little-on-record"
      }
    return ["verdict": .string(verdict), "control": .string(control?.rawValue)]
  }
}

extension ControlAssessment {
  fileprivate var json: JSON {
    [
      "control": .string(control.rawValue),
      "score": .integer(score),
      "coverage": .integer(coverage),
      "assessedWeight": .integer(weights.assessed),
      "applicableWeight": .integer(weights.applicable),
      "severe": .integer(severe),
      "moderate": .integer(moderate),
      "loss": loss.json,
    ]
  }
}
