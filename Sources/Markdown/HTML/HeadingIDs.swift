/// Gives each heading an id of its own on the page.
struct HeadingIDs {
  private let taken: Set<String>
  /// The ids given so far, with the number that the next heading of the same text tries first.
  private var given: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
    given.reserveCapacity(16)
  }

  /// Whether a link to `#id` leads somewhere on the page.
  func holds(_ id: String) -> Bool { given[id] != nil || taken.contains(id) }

  /// The slug of the heading's text, with `-2`, `-3` and so on behind it where the page has that already.
  mutating func id(for text: String) -> String {
    let slug = slug(of: text)
    let base = slug.isEmpty ? "section" : slug
    if !holds(base) {
      given[base] = 2
      return base
    }
    var id = base
    var number = given[base] ?? 2
    while holds(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    given[base] = number
    given[id] = 2
    return id
  }
}

/// The text in lower case, with everything but letters and digits of any script folded to single hyphens.
private func slug(of text: String) -> String {
  // Nearly every heading is ASCII, and asks for no tables of Unicode.
  var slug: [UInt8] = []
  slug.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
    case 0x80...: return slugBeyondASCII(text)
    default: if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    }
  }
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  return String(decoding: slug, as: UTF8.self)
}

private func slugBeyondASCII(_ text: String) -> String {
  var slug = String.UnicodeScalarView()
  for scalar in text.lowercased().unicodeScalars {
    if isWordCharacter(scalar) {
      slug.append(scalar)
    } else if let last = slug.last, last != "-" {
      slug.append("-")
    }
  }
  if slug.last == "-" { slug.removeLast() }
  return String(slug)
}

private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  // Marks belong to the letter before them: without them most words of Hindi or Thai fall to pieces.
  case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .nonspacingMark, .spacingMark:
    return true
  default: return false
  }
}
