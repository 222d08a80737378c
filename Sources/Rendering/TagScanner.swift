import SourceText

/// Splits a template into text and tags, following its changes of delimiters.
struct TagScanner {
  private let file: SourceFile
  private let bytes: [UInt8]
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private(set) var tokens: [TemplateToken] = []
  private(set) var problems: [Problem] = []

  init(_ file: SourceFile) {
    self.file = file
    bytes = file.bytes
    scan()
  }

  private mutating func scan() {
    var rest = 0
    while let tag = bytes.find(opening, from: rest) {
      appendText(rest..<tag)
      guard let end = scanTag(at: tag) else {
        problems.append(.unclosedTag(excerpt(tag..<bytes.count), in: file, at: tag))
        rest = bytes.count
        break
      }
      rest = end
    }
    appendText(rest..<bytes.count)
  }

  /// Takes in the tag whose opening delimiter stands at an offset; gives the offset where reading goes on, or nil
  /// if the tag never ends.
  private mutating func scanTag(at tag: Int) -> Int? {
    let start = tag + opening.count
    let inner = bytes.trim(start..<bytes.count).lowerBound
    let sigil = inner < bytes.count ? bytes[inner] : 0
    let mark = Self.partner(ofSigil: sigil) + closing
    let kind = Self.kind(ofSigil: sigil)
    guard let end = bytes.find(mark, from: kind == .escaped ? inner : inner + 1) else { return nil }
    let next = end + mark.count
    switch kind {
    case .comment:
      append(kind, TemplateName(text: "", offset: inner))
    case .delimiters:
      changeDelimiters(inner + 1..<end)
      append(kind, TemplateName(text: "", offset: inner))
    default:
      if let another = bytes.find(opening, from: start), another < end {
        problems.append(.unclosedTag(excerpt(tag..<another), in: file, at: tag))
        return another
      }
      appendNamed(kind, (kind == .escaped ? inner : inner + 1)..<end, tag: tag..<next)
    }
    return next
  }

  private mutating func appendNamed(_ kind: TagKind, _ content: Range<Int>, tag: Range<Int>) {
    let range = bytes.trim(content)
    let name = TemplateName(text: text(range), offset: range.lowerBound)
    if range.isEmpty {
      problems.append(.emptyTag(text(tag), in: file, at: tag.lowerBound))
    } else if !isName(name.text, kind) {
      problems.append(.badName(excerpt(range), in: file, at: name.offset))
    } else {
      append(kind, name)
      return
    }
    append(.comment, name)
  }

  /// Takes two new delimiters, or leaves the present ones in force with a problem.
  private mutating func changeDelimiters(_ content: Range<Int>) {
    let range = bytes.trim(content)
    let parts = bytes[range].split(whereSeparator: isWhitespace)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      problems.append(.badDelimiters(text(range), in: file, at: range.lowerBound))
      return
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  private mutating func append(_ kind: TagKind, _ name: TemplateName) {
    tokens.append(TemplateToken(.tag(TemplateToken.Tag(kind: kind, name: name))))
  }

  private mutating func appendText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: "\n") {
      tokens.append(TemplateToken(.text(start..<index + 1)))
      start = index + 1
    }
    if start < range.upperBound { tokens.append(TemplateToken(.text(start..<range.upperBound))) }
  }
}

extension TagScanner {
  private static func kind(ofSigil sigil: UInt8) -> TagKind {
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .inverted
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "<"): .parent
    case UInt8(ascii: "$"): .block
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="): .delimiters
    default: .escaped
    }
  }

  /// What stands before the closing delimiter in a tag that starts with the sigil.
  private static func partner(ofSigil sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    case UInt8(ascii: "="): [sigil]
    default: []
    }
  }

  /// Names hold no white space; those of values have no empty part between their dots.
  private func isName(_ name: String, _ kind: TagKind) -> Bool {
    guard !name.utf8.contains(where: isWhitespace) else { return false }
    switch kind {
    case .escaped, .raw, .section, .inverted:
      return name == "." || !name.split(separator: ".", omittingEmptySubsequences: false).contains("")
    default:
      return true
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The beginning of a stretch, short enough for a message.
  private func excerpt(_ range: Range<Int>) -> String {
    let line = bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(String(decoding: line, as: UTF8.self).unicodeScalars.prefix(40))
  }
}
