import Foundation

/// One test of the official Mustache specification.
struct SpecificationCase: Sendable, CustomStringConvertible {
  let file: String
  let name: String
  let data: SpecificationData
  let template: String
  let partials: [String: String]
  let expected: String

  var description: String { "\(file): \(name)" }
}

/// Where the specification's tests are, or nil where they are not at hand: in `shared/data/mustache-spec` beside
/// a folder around this file.
let specificationFolder: URL? = {
  var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  while folder.path != "/" {
    let candidate = folder.appendingPathComponent("shared/data/mustache-spec")
    if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    folder.deleteLastPathComponent()
  }
  return nil
}()

/// The specification's tests in one of its files, such as `sections`.
func readSpecification(_ file: String) throws -> [SpecificationCase] {
  guard let folder = specificationFolder else { return [] }
  let data = try Data(contentsOf: folder.appendingPathComponent("\(file).json"))
  let content = try JSONSerialization.jsonObject(with: data) as? [String: Any]
  let tests = content?["tests"] as? [[String: Any]] ?? []
  return tests.map { test in
    SpecificationCase(
      file: file,
      name: test["name"] as? String ?? "",
      data: SpecificationData(test["data"] ?? [:]),
      template: test["template"] as? String ?? "",
      partials: test["partials"] as? [String: String] ?? [:],
      expected: test["expected"] as? String ?? "")
  }
}
