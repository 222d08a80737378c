import Foundation
import Testing

/// What the schema of SARIF 2.1.0 demands of the members that a log of ours has: their names, their forms, which
/// of them must be there, and that nothing else is. A log of the sample content was also held against the schema
/// that OASIS publishes.
enum SARIFShape {
  indirect enum Form: Sendable {
    case text
    case address
    case flag
    case number(atLeast: Int)
    case word([String])
    case object(String)
    case list(Form, isSet: Bool)
    case map(Form)
  }

  private static let levels = Form.word(["none", "note", "warning", "error"])

  private static let objects: [String: (required: [String], members: [String: Form])] = [
    "log": (
      ["version", "runs"],
      ["$schema": .address, "version": .word(["2.1.0"]), "runs": .list(.object("run"), isSet: false)]
    ),
    "run": (
      ["tool"],
      [
        "tool": .object("tool"), "invocations": .list(.object("invocation"), isSet: false),
        "originalUriBaseIds": .map(.object("artifactLocation")),
        "columnKind": .word(["utf16CodeUnits", "unicodeCodePoints"]),
        "results": .list(.object("result"), isSet: false),
      ]
    ),
    "tool": (["driver"], ["driver": .object("toolComponent")]),
    "toolComponent": (
      ["name"],
      [
        "name": .text, "version": .text, "semanticVersion": .text,
        "rules": .list(.object("reportingDescriptor"), isSet: true),
      ]
    ),
    "reportingDescriptor": (
      ["id"],
      [
        "id": .text, "shortDescription": .object("message"), "fullDescription": .object("message"),
        "help": .object("message"), "defaultConfiguration": .object("reportingConfiguration"),
      ]
    ),
    "reportingConfiguration": ([], ["level": levels]),
    "message": (["text"], ["text": .text]),
    "invocation": (["executionSuccessful"], ["executionSuccessful": .flag, "exitCode": .number(atLeast: 0)]),
    "artifactLocation": ([], ["uri": .address, "uriBaseId": .text, "description": .object("message")]),
    "result": (
      ["message"],
      [
        "ruleId": .text, "ruleIndex": .number(atLeast: 0), "level": levels, "message": .object("message"),
        "locations": .list(.object("location"), isSet: false),
        "relatedLocations": .list(.object("location"), isSet: true), "partialFingerprints": .map(.text),
        "suppressions": .list(.object("suppression"), isSet: true),
      ]
    ),
    "location": (
      [],
      [
        "id": .number(atLeast: 0), "physicalLocation": .object("physicalLocation"),
        "message": .object("message"),
      ]
    ),
    "physicalLocation": (
      ["artifactLocation"],
      ["artifactLocation": .object("artifactLocation"), "region": .object("region")]
    ),
    "region": (
      [],
      [
        "startLine": .number(atLeast: 1), "startColumn": .number(atLeast: 1), "endLine": .number(atLeast: 1),
        "endColumn": .number(atLeast: 1),
      ]
    ),
    "suppression": (
      ["kind"],
      [
        "kind": .word(["inSource", "external"]),
        "status": .word(["accepted", "underReview", "rejected"]), "justification": .text,
      ]
    ),
  ]

  /// What is wrong with a log, each with its path; empty for a valid one.
  static func faults(of text: String) throws -> [String] {
    faults(of: try JSONSerialization.jsonObject(with: Data(text.utf8)), as: .object("log"), at: "")
  }

  private static func faults(of value: Any, as form: Form, at path: String) -> [String] {
    switch form {
    case .text: return value is String ? [] : ["\(path) is no text"]
    case .address:
      guard let text = value as? String, URL(string: text, encodingInvalidCharacters: false) != nil else {
        return ["\(path) is no address"]
      }
      return []
    case .flag: return value is Bool ? [] : ["\(path) is no flag"]
    case .number(let least):
      guard let number = value as? Int, number >= least else { return ["\(path) is no number from \(least)"] }
      return []
    case .word(let words):
      return (value as? String).map(words.contains) == true ? [] : ["\(path) is none of \(words)"]
    case .object(let name): return faults(of: value, object: name, at: path)
    case .list(let element, let isSet):
      guard let list = value as? [Any] else { return ["\(path) is no list"] }
      let repeated = isSet && Set(list.compactMap { $0 as? NSDictionary }).count != list.count
      return (repeated ? ["\(path) holds something twice"] : [])
        + list.enumerated().flatMap { faults(of: $1, as: element, at: "\(path)[\($0)]") }
    case .map(let element):
      guard let map = value as? [String: Any] else { return ["\(path) is no map"] }
      return map.flatMap { faults(of: $1, as: element, at: "\(path).\($0)") }
    }
  }

  private static func faults(of value: Any, object name: String, at path: String) -> [String] {
    guard let object = value as? [String: Any], let (required, members) = objects[name] else {
      return ["\(path) is no \(name)"]
    }
    let missing = required.filter { object[$0] == nil }.map { "\(path).\($0) is missing" }
    return missing
      + object.flatMap { member, value in
        members[member].map { faults(of: value, as: $0, at: "\(path).\(member)") }
          ?? ["\(path).\(member) is unknown"]
      }
  }
}
