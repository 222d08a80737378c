import SourceText

// What can be wrong with a template.
extension ProblemCode {
  static let unclosedTag = ProblemCode(
    "unclosed-tag", "A tag is opened and not closed, so nobody can tell where text goes on.",
    in: .template, wrong: "{{frame.title", right: "{{frame.title}}")
  static let emptyTag = ProblemCode(
    "empty-tag", "A tag has no name in it.", in: .template, wrong: "{{ }}", right: "{{frame.title}}")
  static let badTagName = ProblemCode(
    "bad-tag-name", "A name holds white space, or nothing between two of its dots.",
    in: .template, wrong: "{{the title}}", right: "{{frame.title}}")
  static let badDelimiters = ProblemCode(
    "bad-delimiters", "A change of delimiters does not name two, or names some with `=` in them.",
    in: .template, wrong: "{{=<%=}}", right: "{{=<% %>=}}")
  static let unclosedSection = ProblemCode(
    "unclosed-section", "A section, an inverted section, a block or a parent is not closed.",
    in: .template, wrong: "{{#frame.title}}Deal", right: "{{#frame.title}}Deal{{/frame.title}}")
  static let unopenedSection = ProblemCode(
    "unopened-section",
    "A closing tag closes nothing that is open there: one of the two is probably misspelt.",
    in: .template, wrong: "Deal{{/frame.title}}", right: "{{#frame.title}}Deal{{/frame.title}}")
  static let textOutsideBlock = ProblemCode(
    "text-outside-block", .warning,
    "Text or a tag stands inside a parent but in none of its blocks, so it is never printed.")
  static let unknownTemplateName = ProblemCode(
    "unknown-template-name",
    "The view that a template prints has no such name. Standard Mustache would print nothing, and nobody would notice.",
    in: .template, wrong: "{{frame.titel}}", right: "{{frame.title}}")
  static let noCurrentText = ProblemCode(
    "no-current-text", "`.` stands for the text of the innermost section, and there is none.",
    in: .template, wrong: "{{.}}", right: "{{#frame.title}}{{.}}{{/frame.title}}")
  static let unescapedText = ProblemCode(
    "unescaped-text", "A text is printed without escaping: it may come from anyone, and could act as HTML.",
    in: .template, wrong: "{{{frame.title}}}", right: "{{frame.title}}")
  static let escapedMarkup = ProblemCode(
    "escaped-markup", "Markup is printed with escaping, so readers would see its tags.")
  static let unprintableName = ProblemCode(
    "unprintable-name", "A list, a view or a flag is printed, which is none of text, number and markup.")
  static let sectionOfNumber = ProblemCode(
    "section-of-number", "A section asks for a number, which is always there.")
  static let unknownPartial = ProblemCode(
    "unknown-partial", "A template includes a partial that is not there.",
    in: .template, wrong: "{{> heading}}", right: "{{frame.title}}")
  static let unknownBlock = ProblemCode(
    "unknown-block",
    "A template fills a block that its parent does not have, so what it holds is never printed.")
  static let endlessPartial = ProblemCode(
    "endless-partial", "A partial includes itself without entering a smaller part of the view.")
  static let missingPage = ProblemCode(
    "missing-page", "The site has pages of a kind, and no template says how they look.")
  static let unusedTemplate = ProblemCode(
    "unused-template", .warning, "No page uses a template, so changing it changes nothing.")
}

/// Every code that compiling templates can report.
public let templateProblems = ProblemSection(
  "Templates",
  [
    .unclosedTag, .emptyTag, .badTagName, .badDelimiters, .unclosedSection, .unopenedSection,
    .textOutsideBlock,
    .unknownTemplateName, .noCurrentText, .unescapedText, .escapedMarkup, .unprintableName, .sectionOfNumber,
    .unknownPartial, .unknownBlock, .endlessPartial, .missingPage, .unusedTemplate,
  ])
