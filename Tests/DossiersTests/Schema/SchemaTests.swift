import JSONText
import Testing

@testable import Dossiers

@Suite("The schemas")
struct SchemaTests {
  @Test func aSmallSchemaIsReadFromTopToBottom() {
    #expect(
      schema(of: .tactic, rules: []).text() == """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "A tactic's front matter",
          "description": "The YAML between the two `---` lines of a file in Content/tactics.",
          "type": "object",
          "properties": {
            "name": {
              "description": "What the tactic is called; its id where it is missing.",
              "$ref": "#/$defs/text-never-none"
            },
            "stage": {
              "description": "The stage at which it is used.",
              "enum": [
                "upstream",
                "table",
                "award",
                "delivery",
                "intelligence",
                "none",
                null
              ]
            },
            "aka": {
              "description": "Other names by which dossiers may call it.",
              "type": [
                "array",
                "null"
              ],
              "items": {
                "$ref": "#/$defs/text-element"
              }
            }
          },
          "additionalProperties": false,
          "$defs": {
            "text-never-none": {
              "type": [
                "string",
                "number",
                "boolean",
                "null"
              ],
              "pattern": "^(?!none$)",
              "patternErrorMessage": "`none` cannot stand here"
            },
            "text-element": {
              "type": [
                "string",
                "number",
                "boolean",
                "null"
              ]
            }
          }
        }

        """)
  }

  @Test(arguments: SchemaSubject.allCases)
  func everyMapIsDescribedKeyByKeyAndHoldsNothingElse(_ subject: SchemaSubject) {
    let schema = schema(of: subject, rules: [])
    var maps = [(schema, subject.definition)]
    var seen: Set<String> = []
    while let (described, map) = maps.popLast() {
      let keys = keys(of: map)
      let properties = described["properties"]
      #expect(properties?.names == keys.map(\.name))
      #expect(described["additionalProperties"] == false)
      #expect(described["required"]?.texts ?? [] == keys.filter(\.isRequired).map(\.name))
      for key in keys {
        #expect(properties?[key.name]?["description"] == .string(key.about))
        guard let inner = key.kind.innerMap, seen.insert("\(inner)").inserted else { continue }
        guard let definition = schema["$defs"]?["\(inner)"] else {
          Issue.record("\(inner) has no definition")
          continue
        }
        maps.append((definition, inner))
      }
    }
  }

  @Test func aListOfADossierMayBeTheNameOfAFileAndOneInsideItMayNot() {
    let schema = schema(of: .dossier, rules: [])
    #expect(schema["properties"]?["terms"]?["type"] == ["array", "string", "null"])
    #expect(schema["$defs"]?["Mandate"]?["properties"]?["trades"]?["type"] == ["array", "null"])
  }

  @Test func aRuleIsOneOfThoseGiven() {
    let rule = schema(of: .dossier, rules: ["a", "b"])["$defs"]?["Waiver"]?["properties"]?["rule"]
    #expect(rule?["enum"] == ["a", "b"])
    let rules = schema(of: .site, rules: ["a", "b"])["properties"]?["rules"]
    #expect(rules?["properties"]?.names == ["a", "b"])
    #expect(rules?["additionalProperties"] == false)
  }

  @Test func editorsOfferTheWordsThatReadersDoNotInsistOn() {
    let dossier = schema(of: .dossier, rules: [])
    #expect(dossier["$defs"]?["lever"]?["examples"]?.texts == builtInLevers + ["none"])
    #expect(dossier["$defs"]?["date"]?["examples"]?.texts == ["2025-03-20", "undated", "unknown", "none"])
  }
}

extension JSON {
  fileprivate subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  fileprivate var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.name)
  }

  fileprivate var texts: [String] {
    guard case .array(let elements) = self else { return [] }
    return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
  }
}

extension ValueKind {
  /// The map that stands under a key of the kind, or in a list or table there.
  fileprivate var innerMap: (any KeyedMap.Type)? {
    switch self {
    case .map(let map), .list(let map), .table(_, .map(let map)): map
    default: nil
    }
  }
}
