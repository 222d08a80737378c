/// What a character is to CommonMark's rules of emphasis and to the names of hosts.
enum CharacterKind {
  case space, punctuation, word

  /// Takes what stands before the beginning and behind the end, nil, for space.
  init(of scalar: Unicode.Scalar?) {
    guard let scalar else {
      self = .space
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .control: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = scalar.isASCII && isASCIIPunctuation(UInt8(scalar.value)) ? .punctuation : .word
    }
  }
}

func scalar(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
  guard offset < text.count else { return nil }
  return String(decoding: text[offset..<min(offset + 4, text.count)], as: UTF8.self).unicodeScalars.first
}

func scalar(before offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
  guard offset > 0 else { return nil }
  return String(decoding: text[max(0, offset - 4)..<offset], as: UTF8.self).unicodeScalars.last
}
