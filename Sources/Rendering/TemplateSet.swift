import SourceText

/// The templates of a site, and every problem found in them.
///
/// Asking for the pages compiles them against their views, and gathers what is wrong with any of them:
///
///     var templates = TemplateSet(files)
///     let deal = templates.page("deal", for: DealPage.self)
///     let buyer = templates.page("buyer", for: BuyerPage.self)
///     guard let deal, let buyer else { return Reading(nil, problems: templates.problems) }
public struct TemplateSet: Sendable {
  private let sources: TemplateSources
  private var found: Set<Problem>
  private var usedFiles: Set<String> = []
  private var usedFields: Set<ViewFieldName> = []
  private var declaredFields: Set<ViewFieldName> = []

  /// Parses the files: `pages/<name>.mustache` are pages, `partials/<name>.mustache` what they include or
  /// inherit from. Files whose names end otherwise are left alone.
  public init(_ files: [SourceFile]) {
    sources = TemplateSources(files)
    found = Set(sources.problems)
  }

  /// Every problem found so far, each once, in the order in which problems are reported.
  public var problems: [Problem] {
    found.sorted(by: Problem.isReportedBefore)
  }

  /// The page's template, or nil if something is wrong with it, with what it includes, or with the syntax of
  /// any template.
  public mutating func page<Page: View>(_ name: String, for page: Page.Type) -> Template<Page>? {
    guard let compiled = compile(name, for: ViewShape(of: page)) else { return nil }
    let isSound = !(sources.problems + compiled.problems).contains { $0.severity == .error }
    return isSound ? Template(name: name, compiled) : nil
  }

  /// Compiles a page whatever is wrong with it: what cannot be resolved prints nothing.
  mutating func compile(_ name: String, for shape: ViewShape) -> CompiledPage? {
    guard let page = sources.page(named: name) else {
      found.insert(.missingPage(name, for: shape.name))
      return nil
    }
    let compiled = compilePage(page, for: shape, in: sources)
    found.formUnion(compiled.problems)
    usedFiles.formUnion(compiled.usedFiles)
    usedFields.formUnion(compiled.usedFields)
    declaredFields.formUnion(compiled.declaredFields)
    return compiled
  }

  /// A warning for each template that no page asked for so far uses.
  public var unusedTemplates: [Problem] {
    sources.templates.filter { !usedFiles.contains($0.file.path) }
      .map { .unusedTemplate($0.file.path) }
      .sorted(by: Problem.isReportedBefore)
  }

  /// What the views of the pages asked for so far declare and none of their templates uses; sorted.
  public var unusedFields: [ViewFieldName] {
    declaredFields.subtracting(usedFields).sorted()
  }
}
