import ControlGaps
import JSONText
import SitePages
import SourceText

/// A rule as a document, version 1 of its format; members that do not apply are null.
func explanationJSON(of rule: Rule, with rules: RulesInForce) -> JSON {
  let words = RuleInWords(rule, in: rules.rulebook, with: rules.settings)
  let entry = rules.rulebook.entries.first { $0.rule.id == rule.id }
  func example(_ example: RuleInWords.Example) -> JSON {
    [
      "asOf": .string(example.asOf), "frontMatter": .string(example.frontMatter),
      "earlier": .array(example.earlier.map { .string($0) }),
      "verdict": .string(example.verdict),
    ]
  }
  return [
    "version": 1,
    "kind": "rule",
    "id": .string(rule.id),
    "title": .string(rule.title),
    "control": .string(rule.control.rawValue),
    "habit": .string(rule.habit.rawValue),
    "status": .string(rule.status.rawValue),
    "addedIn": .string(rule.addedIn),
    "switchedOff": .string(words.offReason.isEmpty ? nil : words.offReason),
    "weight": .integer(entry?.weight),
    "gap": .string(rule.gap),
    "rationale": .string(rule.rationale),
    "criteria": .string(words.criteria),
    "method": .string(words.method),
    "thresholds": (entry?.thresholds ?? rule.thresholds).json,
    "ownThresholds": rule.thresholds.json,
    "reads": .array(rule.reads.map { .string($0) }),
    "exclusions": .string(rule.exclusions),
    "grounds": [
      "text": .string(rule.grounds.text),
      "thresholdsAreJudgement": .bool(rule.grounds.thresholdsAreJudgement),
      "canBeValidated": .bool(rule.grounds.canBeValidated),
    ],
    "judgesAbsence": .bool(rule.judgesAbsence),
    "recommendation": .string(rule.recommendation),
    "gapExample": example(words.gapExample),
    "clearExample": example(words.clearExample),
  ]
}

/// A code as a document, version 1 of its format.
func explanationJSON(of code: ProblemCode, in section: ProblemSection) -> JSON {
  [
    "version": 1,
    "kind": "problem",
    "id": .string(code.id),
    "severity": .string(code.severity.rawValue),
    "section": .string(section.title),
    "about": .string(code.about),
    "example": code.example.map {
      ["in": .string($0.place.rawValue), "wrong": .string($0.wrong), "right": .string($0.right)]
    } ?? .null,
  ]
}

/// All that can be explained, as a document.
func subjectListJSON() -> JSON {
  [
    "version": 1,
    "rules": .array(
      Rulebook.standard.entries.map {
        [
          "id": .string($0.rule.id), "title": .string($0.rule.title),
          "control": .string($0.rule.control.rawValue), "gap": .string($0.rule.gap),
        ]
      }),
    "problems": .array(
      problemCatalogue.flatMap { section in
        section.codes.map {
          [
            "id": .string($0.id), "severity": .string($0.severity.rawValue),
            "section": .string(section.title),
            "about": .string($0.about),
          ]
        }
      }),
  ]
}
