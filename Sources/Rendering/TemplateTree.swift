import SourceText

/// A template's file and what was read from it.
struct ParsedTemplate: Sendable {
  let file: SourceFile
  let nodes: [TemplateNode]
  let problems: [Problem]
}

/// A part of a template. Byte ranges and offsets are those of the file.
indirect enum TemplateNode: Sendable {
  /// The start of a line that is printed, with its leading white space.
  case lineStart(Range<Int>)
  case text(Range<Int>)
  case variable(TemplateName, isRaw: Bool)
  case section(TemplateName, isInverted: Bool, [TemplateNode])
  case partial(TemplateInclusion)
  case parent(TemplateInclusion, [TemplateBlock])
  case block(TemplateBlock)
}

/// Where a partial or a parent is put in.
struct TemplateInclusion: Sendable {
  let name: TemplateName
  /// The white space to put before each of its lines, if it stands alone on its line.
  let indentation: Range<Int>?
}

/// A part that inheriting templates may replace, or, directly inside a parent, what replaces it.
struct TemplateBlock: Sendable {
  let name: TemplateName
  /// The white space before the tag, if it leads its line.
  let indentation: Range<Int>?
  /// Whether the opening tag's line is not printed.
  let isStandalone: Bool
  let content: [TemplateNode]

  /// The white space with which the content's first line starts, if the content starts with a line.
  var contentIndentation: Range<Int>? {
    switch content.first {
    case .lineStart(let whitespace): whitespace
    case .partial(let inclusion), .parent(let inclusion, _): inclusion.indentation
    case .block(let block): block.isStandalone ? block.contentIndentation ?? block.indentation : nil
    case .section(_, _, let nodes): TemplateBlock(name: name, content: nodes).contentIndentation
    case .text, .variable, nil: nil
    }
  }
}

extension TemplateBlock {
  private init(name: TemplateName, content: [TemplateNode]) {
    self.init(name: name, indentation: nil, isStandalone: false, content: content)
  }
}
