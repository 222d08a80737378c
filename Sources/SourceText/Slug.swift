/// A name's id: lower-cased, in Unicode's NFC, with everything but letters and digits folded to single
/// hyphens.
///
/// Two names are the same person, tactic or lever when their slugs are.
public func slug(of name: String) -> String {
  if isASCIISlug(name) { return name }
  // Nearly every name is ASCII, and asks for neither case tables nor normalisation.
  var bytes: [UInt8] = []
  bytes.reserveCapacity(name.utf8.count)
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case 0x80...: return slugBeyondASCII(name)
    default: if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
    }
  }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// Whether a name is its own slug, as levers' and tactics' mostly are, and can be used as it is.
private func isASCIISlug(_ name: String) -> Bool {
  var before = UInt8(ascii: "-")
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
    case UInt8(ascii: "-") where before != UInt8(ascii: "-"): break
    default: return false
    }
    before = byte
  }
  return before != UInt8(ascii: "-")
}

private func slugBeyondASCII(_ name: String) -> String {
  var slug = String.UnicodeScalarView()
  for scalar in composed(name.lowercased()).unicodeScalars {
    if belongsToWord(scalar) {
      slug.append(scalar)
    } else if let last = slug.last, last != "-" {
      slug.append("-")
    }
  }
  if slug.last == "-" { slug.removeLast() }
  return String(slug)
}

private func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  // Marks belong to the letter before them: without them most words of Hindi or Thai fall to pieces.
  case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .nonspacingMark, .spacingMark:
    return true
  default: return false
  }
}
