/// How many columns of a terminal a character takes: two for those of East Asia and for pictures, none for
/// marks that stand on the letter before them.
func columns(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return 0
  default: return isWide(scalar) ? 2 : 1
  }
}

func columns(of text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
}

/// The blocks that Unicode's East Asian Width (UAX #11) has as wide or fullwidth, and pictures.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF,
    0x20000...0x3FFFD:
    true
  default: scalar.properties.isEmojiPresentation
  }
}

/// The text with a visible sign in the place of whatever would act on a terminal: controls, and marks that are
/// not seen or turn the text round.
public func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
  var printable = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { printable.append(isUnprintable(scalar) ? sign(for: scalar) : scalar) }
  return String(printable)
}

func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  if (0x20..<0x7F).contains(scalar.value) { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: return true
  default: return false
  }
}

/// Unicode's pictures of the ASCII controls; U+FFFD for the others, which have none. Each takes one column.
func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
  let picture: UInt32? =
    switch scalar.value {
    case 0..<0x20: 0x2400 + scalar.value
    case 0x7F: 0x2421
    default: nil
    }
  return picture.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
}
