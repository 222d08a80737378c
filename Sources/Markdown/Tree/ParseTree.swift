import CCMark

/// Parses CommonMark, hands over the tree's root, and frees the tree afterwards.
///
/// Smart punctuation is off; bytes that are not UTF-8 become U+FFFD.
func withTree<Result>(
  parsing text: UnsafeBufferPointer<UInt8>, _ use: (_ root: Node) throws -> Result
) rethrows -> Result {
  let characters = UnsafeRawBufferPointer(text).assumingMemoryBound(to: CChar.self)
  let root = Node(
    raw: cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_VALIDATE_UTF8))
  defer { root.remove() }
  return try use(root)
}
