import JSONText

/// A run's annotations as a log of SARIF 2.1.0 (OASIS), with errata 01.
///
/// It holds no time and no path of the machine, so that the same content gives the same bytes. Paths are
/// relative to `%SRCROOT%`, the folder in which the program ran. The rules are those that an annotation may
/// name, in the order in which the log lists them; version and exit code are the program's.
public func describeAsSARIF(
  _ annotations: [Annotation], rules: [AnnotationRule], version: String, exitCode: Int
) -> JSON {
  let indices = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
  var seen: [String: Int] = [:]
  let results = annotations.map { annotation in
    seen[annotation.identity, default: 0] += 1
    return annotation.sarif(
      ruleIndex: indices[annotation.rule], occurrence: seen[annotation.identity] ?? 1)
  }
  return [
    "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    "version": "2.1.0",
    "runs": [
      [
        "tool": [
          "driver": [
            "name": "Throughline",
            "version": .string(version),
            "semanticVersion": .string(version),
            "rules": .array(rules.map(\.sarif)),
          ]
        ],
        "invocations": [["executionSuccessful": true, "exitCode": .integer(exitCode)]],
        "originalUriBaseIds": [
          sourceRoot: ["description": text("The folder in which the program ran.")]
        ],
        "columnKind": "unicodeCodePoints",
        "results": .array(results),
      ]
    ],
  ]
}

private let sourceRoot = "%SRCROOT%"

private func text(_ text: String) -> JSON { ["text": .string(text)] }

extension AnnotationRule {
  fileprivate var sarif: JSON {
    [
      "id": .string(id),
      "shortDescription": text(title),
      "fullDescription": text(about),
      "help": text(help),
      "defaultConfiguration": ["level": .string(level.rawValue)],
    ]
  }
}

extension Annotation {
  fileprivate func sarif(ruleIndex: Int?, occurrence: Int) -> JSON {
    var members: [JSON.Member] = [JSON.Member("ruleId", .string(rule))]
    if let ruleIndex { members.append(JSON.Member("ruleIndex", .integer(ruleIndex))) }
    members += [
      JSON.Member("level", .string(level.rawValue)),
      JSON.Member("message", text(message)),
      JSON.Member("locations", [.object([place.physicalLocation])]),
    ]
    if !related.isEmpty {
      let places = related.enumerated().map { $1.sarif(id: $0 + 1) }
      members.append(JSON.Member("relatedLocations", .array(places)))
    }
    let fingerprint = "\(fingerprint(of: identity)):\(occurrence)"
    members.append(JSON.Member("partialFingerprints", ["throughline/v1": .string(fingerprint)]))
    if let acceptance {
      let suppression: JSON = [
        "kind": "inSource", "status": "accepted", "justification": .string(acceptance),
      ]
      members.append(JSON.Member("suppressions", [suppression]))
    }
    return .object(members)
  }
}

extension Annotation.Place {
  fileprivate func sarif(id: Int) -> JSON {
    var members = [JSON.Member("id", .integer(id)), physicalLocation]
    if !label.isEmpty { members.append(JSON.Member("message", text(label))) }
    return .object(members)
  }

  fileprivate var physicalLocation: JSON.Member {
    var members = [JSON.Member("artifactLocation", artifactLocation)]
    if let start {
      var region = [
        JSON.Member("startLine", .integer(Int(start.line))),
        JSON.Member("startColumn", .integer(Int(start.column))),
      ]
      if let end {
        region.append(JSON.Member("endLine", .integer(Int(end.line))))
        region.append(JSON.Member("endColumn", .integer(Int(end.column))))
      }
      members.append(JSON.Member("region", .object(region)))
    }
    return JSON.Member("physicalLocation", .object(members))
  }

  private var artifactLocation: JSON {
    path.hasPrefix("/")
      ? ["uri": .string("file://" + percentEncoded(path))]
      : ["uri": .string(percentEncoded(path)), "uriBaseId": .string(sourceRoot)]
  }
}

/// A path as a relative reference of RFC 3986: everything but its unreserved characters and `/` is encoded.
private func percentEncoded(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var encoded: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      encoded.append(byte)
    default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}
