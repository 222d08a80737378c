/// A page as a tree, read strictly: every element closed where it should be, every entity known.
indirect enum HTMLNode {
  case text(String)
  case element(HTMLElement)
}

struct HTMLElement {
  let name: String
  let attributes: [String: String]
  let children: [HTMLNode]

  /// The first element of a name, itself included, in the order of the page.
  func first(_ name: String) -> HTMLElement? {
    if self.name == name { return self }
    for case .element(let child) in children {
      if let found = child.first(name) { return found }
    }
    return nil
  }

  /// Every element, itself included, in the order of the page.
  var all: [HTMLElement] {
    [self]
      + children.flatMap { child -> [HTMLElement] in
        if case .element(let element) = child { element.all } else { [] }
      }
  }

  /// All text inside, as it is written.
  var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }
}

/// Why a page is not well formed.
struct HTMLFault: Error, CustomStringConvertible {
  let description: String
}

/// The page's root element.
func readHTML(_ page: [UInt8]) throws -> HTMLElement {
  var reader = HTMLReader(page)
  return HTMLElement(name: "", attributes: [:], children: try reader.children(of: nil))
}

private struct HTMLReader {
  private let bytes: [UInt8]
  private var at = 0

  /// Elements that have no end tag.
  private static let void: Set<String> = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads up to the end tag of an element, or to the end of the page.
  mutating func children(of parent: String?) throws -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        nodes.append(.text(try decode(take { $0 != UInt8(ascii: "<") })))
        continue
      }
      at += 1
      if skip("!") {
        _ = take { $0 != UInt8(ascii: ">") }
        try expect(">")
      } else if skip("/") {
        let name = String(decoding: take { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        try expect(">")
        guard name == parent else { throw fault("</\(name)> stands where </\(parent ?? "nothing")> should") }
        return nodes
      } else {
        nodes.append(.element(try element()))
      }
    }
    if let parent { throw fault("<\(parent)> is never closed") }
    return nodes
  }

  private mutating func element() throws -> HTMLElement {
    let ends: Set<UInt8> = [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: ">"), UInt8(ascii: "/")]
    let name = String(decoding: take { !ends.contains($0) }, as: UTF8.self)
    var attributes: [String: String] = [:]
    while at < bytes.count {
      _ = take { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      if skip("/") {
        try expect(">")
        return HTMLElement(name: name, attributes: attributes, children: [])
      }
      if skip(">") { break }
      let key = String(decoding: take { !ends.contains($0) && $0 != UInt8(ascii: "=") }, as: UTF8.self)
      guard !key.isEmpty, attributes[key] == nil else {
        throw fault("<\(name)> has the attribute `\(key)` twice")
      }
      var value = ""
      if skip("=") {
        try expect("\"")
        value = try decode(take { $0 != UInt8(ascii: "\"") })
        try expect("\"")
      }
      attributes[key] = value
    }
    let isVoid = HTMLReader.void.contains(name)
    return HTMLElement(name: name, attributes: attributes, children: isVoid ? [] : try children(of: name))
  }

  private mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = at
    while at < bytes.count, isWanted(bytes[at]) { at += 1 }
    return bytes[start..<at]
  }

  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
    at += 1
    return true
  }

  private mutating func expect(_ byte: Unicode.Scalar) throws {
    guard skip(byte) else { throw fault("no `\(byte)` where one should stand") }
  }

  private func decode(_ bytes: ArraySlice<UInt8>) throws -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]
    var decoded = ""
    for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      guard index > 0 else {
        decoded += part
        continue
      }
      guard let end = part.firstIndex(of: ";"), let character = known[String(part[..<end])] else {
        throw fault("`&\(part.prefix(12))` is no entity")
      }
      decoded += character + part[part.index(after: end)...]
    }
    return decoded
  }

  private func fault(_ what: String) -> HTMLFault {
    let line = bytes[..<min(at, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
    return HTMLFault(description: "line \(line): \(what)")
  }
}
