import Foundation
import SourceText
import TestSupport
import Testing

@testable import throughline

@Suite("The catalogue of problems")
struct ProblemCatalogueTests {
  private static let codes = problemCatalogue.flatMap(\.codes)

  @Test("is the page of the documentation") func page() throws {
    try Goldens.expect(
      describeCatalogue(problemCatalogue), at: repository.appending(path: "Documentation/problems.md"))
  }

  @Test("names each code once, in lower-case words") func names() {
    let ids = Self.codes.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(slug(of: id) == id) }
  }

  @Test("holds every code that the sources define") func complete() throws {
    let defined = try TestFiles.paths(below: repository.appending(path: "Sources"))
      .filter { $0.hasSuffix(".swift") }
      .map { try TestFiles.text(of: repository.appending(path: "Sources/\($0)")) }
      .reduce(0) { $0 + $1.split(separator: "static let ").count { $0.contains("= ProblemCode(") } }
    #expect(defined == Self.codes.count)
  }
}
