import SourceText

/// Problems of a template with the view that it prints, and with the templates that it includes.
extension Problem {
  static func unknownName(
    _ name: String, at offset: Int, among shapes: [ViewShape], in file: SourceFile
  ) -> Problem {
    let views = shapes.filter { !$0.isText }
    let innermost = views.first?.name ?? "the view"
    let around = views.count > 1 ? ", nor does a view around it" : ""
    let near = nearestName(to: name, among: views.flatMap(\.fields).map(\.name))
    let names = views.first?.fields.map { "`\($0.name)`" }.joined(separator: ", ") ?? ""
    return mistake(
      .unknownTemplateName, in: file, at: offset, "`\(innermost)` has no name `\(name)`\(around)",
      why: "an unknown name would print nothing, and nobody would notice",
      fix: near.map { "write `\($0)`" } ?? "use one of the names of `\(innermost)`: \(names)")
  }

  static func nothingWithin(
    _ field: FieldShape, _ part: String, at offset: Int, in file: SourceFile
  ) -> Problem {
    mistake(
      .unknownTemplateName, in: file, at: offset,
      "`\(field.name)` is \(field.kind.inWords) and has no name `\(part)`",
      why: "a dot reaches only into a single view",
      fix: field.kind == .views
        ? "open the list with `{{#\(field.name)}}` and use the names within" : "write `\(field.name)` alone")
  }

  static func noCurrentText(_ name: TemplateName, in file: SourceFile) -> Problem {
    mistake(
      .noCurrentText, in: file, at: name.offset, "`.` stands for no text here",
      why: "`.` is the text of the innermost section, and that section holds a view",
      fix: "use the view's names, or move the tag into a section over a text or a list of texts")
  }

  static func unescapedText(_ name: TemplateName, in file: SourceFile) -> Problem {
    mistake(
      .unescapedText, in: file, at: name.offset, "`\(name.text)` is text and must be escaped",
      why: "text may come from anyone, and printed as it stands it could act as HTML",
      fix: "write `{{\(name.text)}}`")
  }

  static func escapedMarkup(_ name: TemplateName, _ kind: FieldKind, in file: SourceFile) -> Problem {
    mistake(
      .escapedMarkup, in: file, at: name.offset,
      "`\(name.text)` is \(kind.inWords) and must not be escaped",
      why: "readers would see its tags as text", fix: "write `{{{\(name.text)}}}`")
  }

  static func unprintable(_ name: TemplateName, _ kind: FieldKind, in file: SourceFile) -> Problem {
    mistake(
      .unprintableName, in: file, at: name.offset,
      "`\(name.text)` is \(kind.inWords) and cannot be printed",
      why: "only texts, numbers and markup are ready to print",
      fix: "open it with `{{#\(name.text)}}` and close it with `{{/\(name.text)}}`")
  }

  static func sectionOfNumber(_ name: TemplateName, in file: SourceFile) -> Problem {
    mistake(
      .sectionOfNumber, in: file, at: name.offset,
      "`\(name.text)` is a number and cannot open a section",
      why: "a number is always there, so the section would say nothing",
      fix: "ask for a flag, a text or a list instead")
  }

  static func unknownPartial(_ name: TemplateName, among names: [String], in file: SourceFile) -> Problem {
    let near = nearestName(to: name.text, among: names)
    return mistake(
      .unknownPartial, in: file, at: name.offset, "there is no partial `\(name.text)`",
      why: "a missing partial would print nothing, and nobody would notice",
      fix: near.map { "write `\($0)`" } ?? "create `partials/\(name.text).mustache`, or correct the name")
  }

  static func unknownBlock(
    _ name: TemplateName, of parent: String, among blocks: Set<String>, in file: SourceFile
  ) -> Problem {
    let sorted = blocks.sorted()
    let names = sorted.map { "`\($0)`" }.joined(separator: ", ")
    return mistake(
      .unknownBlock, in: file, at: name.offset, "the parent `\(parent)` has no block `\(name.text)`",
      why: "what the block holds would never be printed",
      fix: nearestName(to: name.text, among: sorted).map { "write `\($0)`" }
        ?? (names.isEmpty ? "remove the block" : "use one of its blocks: \(names)"))
  }

  static func endlessPartial(_ name: TemplateName, in file: SourceFile) -> Problem {
    mistake(
      .endlessPartial, in: file, at: name.offset, "`\(name.text)` includes itself without end",
      why: "each round must enter a part of the view that the round before was in, or it never stops",
      fix: "include it inside a section over a part of the innermost view, or remove one of the inclusions")
  }

  static func missingPage(_ name: String, for view: String) -> Problem {
    Problem(
      .missingPage, in: "pages/\(name).mustache", at: nil,
      "there is no template for the page `\(name)`",
      why: "the site has such pages, and nothing says how they look",
      fix: "create the file; its names are those of `\(view)`")
  }

  static func unusedTemplate(_ path: String) -> Problem {
    Problem(
      .unusedTemplate, in: path, at: nil, "no page uses this template",
      why: "changing it changes nothing", fix: "include it somewhere, or delete the file")
  }
}
