import CCMark

/// Parses CommonMark, hands over the tree's root, and frees the tree afterwards.
///
/// Smart punctuation is off. The text is to be UTF-8 without zeros; libcmark makes sure of it again.
func withTree<Result>(
  parsing text: UnsafeBufferPointer<UInt8>, _ use: (_ root: Node) throws -> Result
) rethrows -> Result {
  let characters = UnsafeRawBufferPointer(text).assumingMemoryBound(to: CChar.self)
  let root = Node(
    raw: cmark_parse_document(characters.baseAddress, characters.count, CMARK_OPT_VALIDATE_UTF8))
  defer { root.remove() }
  return try use(root)
}
