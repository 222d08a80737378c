import Foundation
import TestSupport
import Testing

@Suite("Modules")
struct ImportTests {
  /// What each module may import, from the foundation up; the build refuses what the package does not declare, and
  /// this refuses a declaration that would turn an arrow round.
  static let allowed: [String: Set<String>] = [
    "JSONText": [],
    "SourceText": ["JSONText"],
    "Charts": [],
    "Markdown": ["CCMark", "SourceText"],
    "Rendering": ["SourceText"],
    "Dossiers": ["CYAML", "JSONText", "Markdown", "SourceText"],
    "ControlGaps": ["Dossiers", "JSONText", "SourceText"],
    "Intelligence": ["ControlGaps", "Dossiers", "SourceText"],
    "SitePages": [
      "Charts", "ControlGaps", "Dossiers", "Intelligence", "Markdown", "Rendering", "SourceText",
    ],
  ]

  @Test(
    "import only what stands below them, and never the disk or the clock", arguments: allowed.keys.sorted())
  func oneWay(module: String) throws {
    let folder = repository.appending(path: "Sources/\(module)")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") where line.contains("import ") && !line.hasPrefix(" ") {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count, !line.hasPrefix("//")
        else {
          continue
        }
        let imported = String(words[index + 1])
        let isAllowed = Self.allowed[module]?.contains(imported) == true || imported == "Swift"
        #expect(isAllowed, "\(module)/\(file) imports \(imported)")
      }
    }
  }

  @Test("keep each file to one concept: none over 300 lines")
  func shortFiles() throws {
    let sources = repository.appending(path: "Sources")
    for file in try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      let lines = text.split(separator: "\n").count { !$0.allSatisfy(\.isWhitespace) }
      #expect(lines <= 300, "\(file) has \(lines) lines")
    }
  }
}
