import SourceText

// Values that are words: texts, names, ids, levers, words of a fixed set.
extension MapReader {
  /// A value on one level: neither a list nor a map.
  private mutating func scalar(_ node: SyntaxTree.Index, _ wanted: @autoclosure () -> String) -> Bool {
    if tree.isScalar(node) { return true }
    report(wrongType: node, wanted: wanted())
    return false
  }

  mutating func text(_ node: SyntaxTree.Index) -> String? {
    guard scalar(node, "text") else { return nil }
    if tree.isWord(node, "None") || tree.isWord(node, "NONE") {
      report(
        .noneAsText, at: tree.nodes[node].span.start,
        "\(path()) is the text \(quoted(tree.string(of: node)))",
        why: "only the word in lower case says that there was none",
        fix: "write `none`")
    }
    let text = tree.string(of: node)
    if let inside = withoutCurlyQuotes(text) { report(curlyQuotes: node, inside) }
    return text
  }

  private mutating func report(curlyQuotes node: SyntaxTree.Index, _ text: String) {
    report(
      .curlyQuotes, at: tree.nodes[node].span.start, "curly quotation marks stand around \(path())",
      why: "they are read as part of the text, and only straight ones are not",
      fix: "write \(quoted(yamlText(text)))")
  }

  mutating func name(_ node: SyntaxTree.Index) -> Name? {
    text(node).map { Name($0) }
  }

  mutating func pageName(_ node: SyntaxTree.Index) -> Name? {
    guard let name = name(node) else { return nil }
    let length = name.slug.unicodeScalars.count
    if length > 0, isShortEnough(name.slug) { return name }
    report(
      .notAName, at: tree.nodes[node].span.start,
      "\(path()) \(quoted(name.text)) " + (length == 0 ? "has no letter or digit" : "is too long for a name"),
      why: "its page's address is made of its letters and digits, \(longestID) at most",
      fix: length == 0 ? "write the name, or \(removal)" : "write a shorter name")
    return nil
  }

  mutating func id(_ node: SyntaxTree.Index) -> String? {
    guard scalar(node, "an id") else { return nil }
    let id = tree.string(of: node)
    guard let correction = correction(ofID: id) else { return id }
    report(
      .notAnID, at: tree.nodes[node].span.start, "\(path()) \(quoted(id)) is not an id",
      why: "an id becomes an address: lower-case letters, digits and single hyphens, \(longestID) at most",
      fix: correction.isEmpty ? "write a word" : "write `\(correction)`")
    return nil
  }

  mutating func ruleID(_ node: SyntaxTree.Index) -> String? {
    guard scalar(node, "the id of a rule") else { return nil }
    let id = tree.string(of: node)
    guard let correction = correction(ofID: id) else { return id }
    report(
      .unknownRule, at: tree.nodes[node].span.start, "there is no rule \(quoted(id))",
      why: "what is written for it would change nothing",
      fix: "write \(correction.isEmpty ? "the id of a rule" : quoted(correction)), as its page has it")
    return nil
  }

  mutating func entryID(_ node: SyntaxTree.Index) -> String? {
    guard let id = id(node) else { return nil }
    entryIDs.append((Located(id, at: tree.nodes[node].span), topLevelKey))
    return id
  }

  mutating func entryReference(_ node: SyntaxTree.Index) -> String? {
    guard let id = text(node) else { return nil }
    entryReferences.append((Located(id, at: tree.nodes[node].span), path()))
    return id
  }

  mutating func link(_ node: SyntaxTree.Index) -> String? {
    guard scalar(node, "a web address") else { return nil }
    let link = tree.string(of: node)
    // A scheme is what stands before a colon in the first part of an address; others could run in the
    // browser.
    let first = link.utf8.prefix {
      $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    let lowered = link.lowercased()
    if !first.contains(UInt8(ascii: ":")) || lowered.hasPrefix("https://") || lowered.hasPrefix("http://") {
      return link
    }
    report(
      .notALink, at: tree.nodes[node].span.start, "\(path()) \(quoted(link)) is not an address to link to",
      why: "pages link only to the web and to paths within the site",
      fix: "write an address that begins with `https://`, or a path such as `playbooks/change.html`")
    return nil
  }

  mutating func lever(_ node: SyntaxTree.Index) -> Name? {
    guard let lever = name(node) else { return nil }
    if builtInLevers.contains(lever.slug) || settings.levers.contains(lever.slug) { return lever }
    let nearest = nearestName(to: lever.slug, among: builtInLevers + settings.levers)
    report(
      .unknownLever, at: tree.nodes[node].span.start,
      "nobody defined the lever \(quoted(lever.text))" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "moves are counted by lever, and this one would stand alone",
      fix: nearest.map { "write `\($0)`, or add the lever under `levers` in site.yml" }
        ?? "use one of the format's levers, or add this one under `levers` in site.yml")
    return lever
  }

  mutating func word<W: Word>(_ node: SyntaxTree.Index) -> W? {
    let wanted = "one of: \(W.words.joined(separator: ", "))"
    guard scalar(node, wanted) else { return nil }
    guard tree.nodes[node].textCount > 0 else {
      report(wrongType: node, wanted: wanted)
      return nil
    }
    let text = tree.string(of: node)
    if let word = W(rawValue: text) { return word }
    let nearest = nearestName(to: text, among: W.words)
    report(
      .unknownWord, at: tree.nodes[node].span.start,
      "\(path()) cannot be \(quoted(text))" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "only these words have a meaning here",
      fix: "write one of: \(W.words.joined(separator: ", "))")
    return nil
  }

  mutating func listName(_ node: SyntaxTree.Index) -> String? {
    guard let name = text(node) else { return nil }
    let lists = namesOfLists()
    if lists.contains(name) { return name }
    let nearest = nearestName(to: name, among: lists)
    report(
      .unknownList, at: tree.nodes[node].span.start,
      "\(quoted(name)) is not a list of entries" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "only a list of entries can be known to be partial",
      fix: nearest.map { "write `\($0)`" } ?? "write one of: \(lists.joined(separator: ", "))")
    return nil
  }

  mutating func currency(_ node: SyntaxTree.Index) -> String? {
    guard scalar(node, "a currency's code, such as `EUR`") else { return nil }
    let code = tree.string(of: node)
    if isCurrency(code) { return code }
    let isNear = isCurrency(code.uppercased())
    report(
      .unknownCurrency, at: tree.nodes[node].span.start,
      "\(path()) \(quoted(code)) is not a currency in use",
      why: "amounts are converted and printed by the code of their currency",
      fix: isNear
        ? "write `\(code.uppercased())`" : "write its code of three capitals (ISO 4217), such as `EUR`")
    return nil
  }

  mutating func flag(_ node: SyntaxTree.Index) -> Bool? {
    guard scalar(node, "`true` or `false`") else { return nil }
    if tree.isWord(node, "true") { return true }
    if tree.isWord(node, "false") { return false }
    // Spreadsheets write them in capitals, whatever was typed.
    if fileBeingRead > 0, tree.isWord(node, "TRUE") { return true }
    if fileBeingRead > 0, tree.isWord(node, "FALSE") { return false }
    report(
      .notAFlag, at: tree.nodes[node].span.start,
      "\(path()) \(quoted(tree.string(of: node))) is neither `true` nor `false`",
      why: "a flag has no other value", fix: "write `true` or `false`, or \(removal) if nobody knows")
    return nil
  }
}

/// What stands within curly quotation marks that are around the whole of a text.
private func withoutCurlyQuotes(_ text: String) -> String? {
  guard text.utf8.first ?? 0 >= 0x80 else { return nil }
  let scalars = text.unicodeScalars
  let isMark = { (scalar: UnicodeScalar) in (0x2018...0x201F).contains(scalar.value) }
  guard scalars.count > 2, let first = scalars.first, let last = scalars.last, isMark(first), isMark(last)
  else { return nil }
  let inside = scalars.dropFirst().dropLast()
  return inside.contains(where: isMark) ? nil : String(String.UnicodeScalarView(inside))
}

/// How long an id may be, in Unicode scalars.
let longestID = 80

/// What an id should have been, empty where nothing of it can be kept; nil where it is one.
func correction(ofID id: String) -> String? {
  let wanted = slug(of: id)
  // Strings are equal in whatever form their letters are composed; addresses are not.
  let isSlug = !id.isEmpty && wanted.utf8.elementsEqual(id.utf8)
  if isSlug, isShortEnough(id) { return nil }
  var cut = wanted.unicodeScalars.prefix(longestID)
  while !isShortEnough(String(cut)) || cut.last == "-" { cut.removeLast() }
  return String(cut)
}

/// Whether a slug is no longer than an id may be, nor than the name of a file can be together with its
/// ending: 255 bytes on most disks, which eighty letters of some scripts exceed.
private func isShortEnough(_ slug: String) -> Bool {
  slug.utf8.count <= longestID || slug.utf8.count <= 240 && slug.unicodeScalars.count <= longestID
}
