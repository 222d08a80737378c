/// A space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

/// What is left without the blanks at both ends.
func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence
where Bytes.SubSequence: BidirectionalCollection {
  var rest = bytes[...]
  while let first = rest.first, isBlank(first) { rest = rest.dropFirst() }
  while let last = rest.last, isBlank(last) { rest = rest.dropLast() }
  return rest
}
