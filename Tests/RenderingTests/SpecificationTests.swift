import SourceText
import Testing

@testable import Rendering

/// The official specification, without the two parts left out on purpose: lambdas and dynamic names.
@Suite(.enabled(if: specificationFolder != nil, "the folder shared/data/mustache-spec is not at hand"))
struct SpecificationTests {
  static let files = [
    "comments", "delimiters", "inheritance", "interpolation", "inverted", "partials", "sections",
  ]

  @Test("Every test of the Mustache specification passes", arguments: files)
  func passes(_ file: String) throws {
    let cases = try readSpecification(file)
    #expect(!cases.isEmpty)
    for test in cases {
      #expect(try render(test) == test.expected, "\(test)")
    }
  }

  /// What Mustache lets pass in silence and templates of a site may not do.
  private static let laxities: Set = [
    "escaped-markup", "text-outside-block", "unescaped-text", "unknown-partial", "unknown-template-name",
    "unprintable-name",
  ]

  private func render(_ test: SpecificationCase) throws -> String {
    let page = SourceFile(path: "pages/test.mustache", bytes: Array(test.template.utf8))
    let partials = test.partials.map {
      SourceFile(path: "partials/\($0.key).mustache", bytes: Array($0.value.utf8))
    }
    let shape = SpecificationShape(of: [test.data])
    var templates = TemplateSet([page] + partials)
    let program = templates.compile("test", for: shape.shape)?.program
    for problem in templates.problems {
      #expect(Self.laxities.contains(problem.code.id), "\(test): \(problem.code.id), \(problem.message)")
    }
    var renderer = try Renderer(#require(program), appendingTo: [])
    SpecificationViews([test.data], shape).render(renderer.page, as: 0, in: &renderer)
    return String(decoding: renderer.output, as: UTF8.self)
  }
}
