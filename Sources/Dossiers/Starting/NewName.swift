import SourceText

/// What a new deal, buyer or tactic is to be called, in a form that a file can hold.
public struct NewName: Sendable {
  /// As typed, with single spaces.
  public let text: String

  /// `makesID` says whether the name's slug becomes an id as it is, as a buyer's and a tactic's does.
  public init(_ typed: String, makesID: Bool) throws(UnusableName) {
    text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let bytes = Array(text.utf8)
    if unreadableCharacter(in: bytes, 0..<bytes.count, firstLine: 1) != nil {
      throw UnusableName(reason: "the name holds a character that no file can hold")
    }
    guard !slug.isEmpty else { throw UnusableName(reason: "the name \(quoted(text)) has no letter or digit") }
    if slug == "none" {
      throw UnusableName(reason: "the name \(quoted(text)) would say that there is none")
    }
    if makesID, correction(ofID: slug) != nil {
      throw UnusableName(reason: "the name is longer than the \(longestID) letters of an id")
    }
  }

  /// The id that it makes.
  public var slug: String { SourceText.slug(of: text) }
}

/// A name that nothing can be called by.
public struct UnusableName: Error, Sendable {
  /// Without a full stop, such as ``the name `!` has no letter or digit``.
  public let reason: String
}
