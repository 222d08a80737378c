/// Checks what a strict parser would refuse in the charts' output, and ids that occur twice.
struct WellFormedness {
  private(set) var faults: [String] = []
  private(set) var texts: [String] = []
  private(set) var elementNames: [String] = []
  private var rest: Substring
  private var open: [String] = []
  private var ids: Set<String> = []

  init(of markup: String) {
    rest = markup[...]
    while !rest.isEmpty {
      if rest.first == "<" { readTag() } else { readText() }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
  }

  private mutating func readText() {
    let text = rest.prefix { $0 != "<" }
    rest = rest.dropFirst(text.count)
    check(text)
    texts.append(String(text))
  }

  private mutating func readTag() {
    rest.removeFirst()
    if rest.first == "/" {
      let name = String(rest.dropFirst().prefix { $0 != ">" })
      rest = rest.dropFirst(name.count + 2)
      if open.popLast() != name { faults.append("closes \(name), which is not the open element") }
      return
    }
    let name = String(rest.prefix { $0.isLetter })
    if name.isEmpty { faults.append("a tag without a name") }
    elementNames.append(name)
    rest = rest.dropFirst(name.count)
    while rest.first == " " { readAttribute() }
    if rest.hasPrefix("/>") {
      rest = rest.dropFirst(2)
    } else if rest.first == ">" {
      rest.removeFirst()
      open.append(name)
    } else {
      faults.append("\(name) does not end: \(rest.prefix(20))")
      rest = rest.dropFirst(max(1, rest.prefix { $0 != ">" }.count))
    }
  }

  private mutating func readAttribute() {
    rest.removeFirst()
    let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    rest = rest.dropFirst(name.count)
    guard !name.isEmpty, rest.hasPrefix("=\"") else {
      faults.append("attribute \(name) has no quoted value")
      return
    }
    rest = rest.dropFirst(2)
    let value = rest.prefix { $0 != "\"" }
    rest = rest.dropFirst(value.count + 1)
    check(value)
    if name == "id", !ids.insert(String(value)).inserted { faults.append("id \(value) occurs twice") }
  }

  private mutating func check(_ text: Substring) {
    if text.contains("<") || text.contains(">") { faults.append("not escaped: \(text)") }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 }) {
      faults.append("control character in \(text)")
    }
    for reference in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let known = ["amp;", "lt;", "gt;", "quot;", "#39;"]
      if !known.contains(where: reference.hasPrefix) { faults.append("bare ampersand: &\(reference)") }
    }
  }
}
