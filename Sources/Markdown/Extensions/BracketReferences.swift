/// Turns `[[target]]` and `[[target|text]]` into links, and keeps what leads nowhere.
///
/// A reference may run over the end of a line, but holds no other markup.
struct BracketReferences {
  let resolve: (String) -> ResolvedReference?
  private(set) var dangling: [(target: String, origin: Int)] = []

  init(resolve: @escaping (String) -> ResolvedReference?) { self.resolve = resolve }

  /// Replaces the references among a node's children.
  ///
  /// The node is to be outside links: a link holds no other, so there the brackets stay as they are.
  mutating func link(in parent: Node) {
    var child = parent.firstChild
    while let node = child { child = replaceReferences(in: node) }
  }

  /// Replaces the references that begin in a text, and returns what follows.
  private mutating func replaceReferences(in first: Node) -> Node? {
    guard first.kind == .text, var origin = first.origin else { return first.next }
    var (node, literal, written) = (first, first.literal, 0)
    while let reference = BracketReference(in: node, literal, from: written) {
      let before = literal[written..<reference.start]
      if !before.isEmpty { node.insertBefore(.text(before, origin: origin + written)) }
      node.insertBefore(replacement(of: reference, origin: origin + reference.start))
      while node != reference.last, let next = node.next {
        node.remove()
        node = next
        (origin, literal) = (node.origin ?? origin, node.literal)
      }
      written = reference.end
    }
    let follower = node.next
    if written > 0 {
      let after = literal[written...]
      if !after.isEmpty { node.insertBefore(.text(after, origin: origin + written)) }
      node.remove()
    }
    return follower
  }

  private mutating func replacement(of reference: BracketReference, origin: Int) -> Node {
    if let resolved = resolve(reference.target) {
      return .link(to: resolved.href, text: (reference.text ?? resolved.text).utf8, origin: origin)
    }
    dangling.append((reference.target, origin))
    return .text((reference.text ?? reference.target).utf8, origin: nil)
  }
}
