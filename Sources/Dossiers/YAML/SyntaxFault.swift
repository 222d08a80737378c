import SourceText

/// A mistake of syntax: after it nothing else of a file can be read.
struct SyntaxFault: Error {
  let code: ProblemCode
  let position: SourcePosition
  let message: String
  let why: String
  let fix: String

  func problem(in file: String) -> Problem {
    Problem(code, in: file, at: position, message, why: why, fix: fix)
  }

  init(_ code: ProblemCode, _ position: SourcePosition, _ message: String, why: String, fix: String) {
    self.code = code
    self.position = position
    self.message = message
    self.why = why
    self.fix = fix
  }
}

extension SyntaxFault {
  static func character(_ name: String, at position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      .unreadableCharacter, position, "\(name) cannot stand in front matter",
      why: "editors and YAML disagree on what it is, so no place after it could be told for certain",
      fix: "delete it, or write the character that was meant; save the file as UTF-8 with ordinary line ends")
  }

  static func tag(_ uri: String, _ position: SourcePosition) -> SyntaxFault {
    let common = "tag:yaml.org,2002:"
    let tag = uri.hasPrefix(common) ? "!!" + uri.dropFirst(common.count) : uri
    return SyntaxFault(
      .yamlTag, position, "\(quoted(tag)) is a YAML tag",
      why: "the format gives each key its type, and a tag would hide the text behind it",
      fix: "leave the tag out, or put the text in quotes if it begins with `!`")
  }

  static func secondDocument(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      .yamlDocuments, position, "a second YAML document begins here",
      why: "a file has one front matter, and a second one would go unread",
      fix: "write all keys in one document, without `...` or another `---` between them")
  }

  static func tooDeep(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      .yamlDepth, position, "lists and maps are nested more than \(SyntaxLimit.depth) deep",
      why: "no key of the format goes that deep, and reading on would cost without end",
      fix: "close the brackets that were left open, or put the text in quotes")
  }

  static func tooLarge(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      .yamlSize, position, "the file holds more than \(SyntaxLimit.nodes) values",
      why: "one file tells of one deal, and reading on would cost without end",
      fix: "split the file, or leave out what belongs to other deals")
  }

  static func tooManyAliases(_ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      .yamlAlias, position, "aliases stand for more than \(SyntaxLimit.aliased) values",
      why: "aliases of aliases grow without end, and reading on would cost as much",
      fix: "write the values out where they are meant")
  }

  static func unknownAnchor(_ name: String, _ position: SourcePosition) -> SyntaxFault {
    SyntaxFault(
      .yamlAlias, position, "the alias \(quoted("*" + name)) has no anchor before it",
      why: "an alias repeats a value that was marked with `&` earlier in the file",
      fix: "write the value itself, or put the text in quotes if it begins with `*`")
  }
}
