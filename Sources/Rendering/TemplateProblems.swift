import SourceText

/// Problems of a template as it stands, whatever view it prints.
extension Problem {
  static func unclosedTag(_ tag: String, in file: SourceFile, at offset: Int) -> Problem {
    mistake(
      .unclosedTag, in: file, at: offset, "the tag `\(tag)` is not closed",
      why: "nobody can tell where the tag ends and text goes on",
      fix: "close the tag with its closing delimiter")
  }

  static func emptyTag(_ tag: String, in file: SourceFile, at offset: Int) -> Problem {
    mistake(
      .emptyTag, in: file, at: offset, "`\(tag)` has no name",
      why: "a tag without a name prints nothing", fix: "name what the tag is about, or remove it")
  }

  static func badName(_ name: String, in file: SourceFile, at offset: Int) -> Problem {
    mistake(
      .badTagName, in: file, at: offset, "`\(name)` is not a name",
      why: "a name has no white space in it, and nothing is missing between its dots",
      fix: "write one name, such as `deal` or `deal.title`")
  }

  static func badDelimiters(_ delimiters: String, in file: SourceFile, at offset: Int) -> Problem {
    mistake(
      .badDelimiters, in: file, at: offset, "`\(delimiters)` is not a pair of delimiters",
      why: "the tags that follow can be told from text only by two delimiters without `=` in them",
      fix: "write an opening and a closing delimiter with a space between, such as `{{=<% %>=}}`")
  }

  static func unclosedSection(
    _ tag: TemplateToken.Tag, before close: String?, in file: SourceFile
  ) -> Problem {
    let name = tag.name.text
    let end = close.map { "before `{{/\($0)}}`" } ?? "before the end of the file"
    return mistake(
      .unclosedSection, in: file, at: tag.name.offset,
      "the \(tag.kind.inWords) `\(name)` is not closed \(end)",
      why: "nobody can tell where it should end", fix: "write `{{/\(name)}}` where it ends")
  }

  static func unopenedSection(
    _ name: TemplateName, nearest open: TemplateToken.Tag?, in file: SourceFile
  ) -> Problem {
    mistake(
      .unopenedSection, in: file, at: name.offset, "`{{/\(name.text)}}` closes nothing that is open here",
      why: "a tag without its partner usually means that one of the two is misspelt",
      fix: open.map { "write `{{/\($0.name.text)}}`, which is open here, or remove the tag" }
        ?? "open it first, or remove the tag")
  }

  static func outsideBlock(_ parent: String, in file: SourceFile, at offset: Int) -> Problem {
    Problem(
      .textOutsideBlock, in: file.path, at: file.position(ofByte: offset),
      "this stands inside the parent `\(parent)` but in none of its blocks",
      why: "a parent takes only blocks, so this is never printed",
      fix: "move it into a block, such as `{{$main}}…{{/main}}`, or remove it")
  }
}
