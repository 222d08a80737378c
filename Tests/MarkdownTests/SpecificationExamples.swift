import Foundation

/// An example of CommonMark's or GitHub's specification.
struct SpecificationExample: Decodable, CustomStringConvertible {
  let example: Int
  let section: String
  let markdown: String
  let html: String

  var description: String { "example \(example), \(section)" }
}

/// The folder of the examples beside the package; nil where it isn't at hand.
///
/// The package may be a part of another one in which its folders are linked, so the folder is looked for from
/// this file upwards.
let examplesFolder: URL? = {
  var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
  while folder.path != "/" {
    folder.deleteLastPathComponent()
    let examples = folder.appendingPathComponent("shared/data/commonmark")
    if FileManager.default.fileExists(atPath: examples.path) { return examples }
  }
  return nil
}()

func readExamples(_ file: String) throws -> [SpecificationExample] {
  guard let examplesFolder else { return [] }
  let data = try Data(contentsOf: examplesFolder.appendingPathComponent(file))
  return try JSONDecoder().decode([SpecificationExample].self, from: data)
}
