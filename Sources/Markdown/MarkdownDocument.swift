import SourceText

/// A Markdown body as a page needs it: HTML, sections, headings, text for search, and links.
public struct MarkdownDocument: Sendable {
  /// The HTML of the whole body, in UTF-8. Raw HTML and dangerous addresses of the source are not in it.
  public let html: [UInt8]
  /// What stands before the first section.
  public let lead: MarkdownPassage
  /// The parts under the body's headings of the first two levels, in order.
  public let sections: [MarkdownSection]
  /// The footnotes that the body refers to, in one list that stands behind everything else; empty where there
  /// are none. Their ids have colons, which no id of a heading has.
  public let footnotes: MarkdownPassage
  /// Every heading, in order, those in quotations and lists among them.
  public let headings: [MarkdownHeading]
  /// Every link and image, in order, those that `[[references]]` became among them.
  public let links: [MarkdownLink]
  /// The references and fragment links that lead nowhere, in order.
  public let danglingReferences: [DanglingReference]
}

/// A stretch of a body.
public struct MarkdownPassage: Sendable {
  /// Whole blocks of HTML, in UTF-8.
  public let html: ArraySlice<UInt8>
  /// The words alone, with single spaces between blocks, for search.
  public let text: String
}

/// A heading of the first or second level, and what follows it up to the next of those.
public struct MarkdownSection: Sendable {
  public let heading: MarkdownHeading
  /// The heading's words with their markup and their references to footnotes, in UTF-8.
  public let headingHTML: ArraySlice<UInt8>
  /// What stands below the heading, without the heading itself.
  public let content: MarkdownPassage
}

/// A heading as the page has it.
public struct MarkdownHeading: Sendable, Hashable {
  /// 2 to 6. The page has its own first level, so a body's `#` counts as a second level.
  public let level: Int
  /// Unique on the page.
  public let id: String
  /// The heading's words, without markup.
  public let text: String
  public let position: SourcePosition
}

/// A link or an image of a body.
public struct MarkdownLink: Sendable, Hashable {
  /// The address as written or resolved, before it is escaped or, where it is dangerous, emptied.
  public let destination: String
  public let isImage: Bool
  public let position: SourcePosition
}

/// A reference of a body to something that does not exist.
public struct DanglingReference: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// `[[target]]` or `[[target|text]]`, shown as plain text.
    case reference
    /// A link to `#target`, shown as a link.
    case fragment
  }

  public let kind: Kind
  /// The target as written, without brackets or `#`.
  public let target: String
  public let position: SourcePosition
}
