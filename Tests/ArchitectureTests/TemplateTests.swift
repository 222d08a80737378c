import Foundation
import SitePages
import SourceText
import TestSupport
import Testing

@Suite("Templates")
struct TemplateTests {
  static func templates() throws -> [SourceFile] {
    let folder = repository.appending(path: "Templates")
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".mustache")
    }
    .sorted().map { SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: folder.appending(path: $0)))) }
  }

  @Test("use no name that their views don't have, and all are used")
  func namesResolve() throws {
    let reading = compileTemplates(try Self.templates())
    #expect(reading.value != nil)
    #expect(reading.problems.map(\.message) == [])
  }

  @Test("use every name that the views declare")
  func everyFieldIsUsed() throws {
    #expect(findUnusedFields(try Self.templates()) == [])
  }
}
