import SourceText

/// The parsed templates by name.
struct TemplateSources: Sendable {
  let templates: [ParsedTemplate]
  private let pages: [String: Int]
  private let partials: [String: Int]
  private let reachableBlocks: [Set<String>]

  init(_ files: [SourceFile]) {
    templates = files.filter { $0.path.hasSuffix(".mustache") }.map(parseTemplate)
    pages = Self.names(of: templates, under: "pages/")
    partials = Self.names(of: templates, under: "partials/")
    reachableBlocks = Self.reachableBlocks(of: templates, partials)
  }

  /// What is wrong with the templates as they stand, whatever view they print.
  var problems: [Problem] { templates.flatMap(\.problems) }

  /// The page's place among the templates.
  func page(named name: String) -> Int? { pages[name] }

  /// The place among the templates of what a partial tag or a parent tag names.
  func partial(named name: String) -> Int? { partials[name] }

  /// The names of the blocks in a template and in all that it includes.
  func blocks(in template: Int) -> Set<String> { reachableBlocks[template] }

  /// The names of all partials, sorted.
  var partialNames: [String] { partials.keys.sorted() }

  private static func names(of templates: [ParsedTemplate], under folder: String) -> [String: Int] {
    var names: [String: Int] = [:]
    for (index, template) in templates.enumerated() where template.file.path.hasPrefix(folder) {
      names[String(template.file.path.dropFirst(folder.count).dropLast(".mustache".count))] = index
    }
    return names
  }

  private static func reachableBlocks(
    of templates: [ParsedTemplate], _ partials: [String: Int]
  ) -> [Set<String>] {
    let references = templates.map { TemplateReferences(in: $0.nodes) }
    return templates.indices.map { start in
      var blocks: Set<String> = []
      var reached: Set = [start]
      var waiting = [start]
      while let template = waiting.popLast() {
        blocks.formUnion(references[template].blocks)
        let included = references[template].inclusions.compactMap { partials[$0] }
        waiting += included.filter { reached.insert($0).inserted }
      }
      return blocks
    }
  }
}
