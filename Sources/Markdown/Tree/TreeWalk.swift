/// The nodes of a tree in the order of the text, each on the way in and on the way out.
///
/// It keeps no stack, so that nesting of any depth is walked in constant space. The tree below the node at
/// hand must not change while it runs.
struct TreeWalk: Sequence, IteratorProtocol {
  enum Event {
    case enter(Node)
    case leave(Node)
  }

  private let root: Node
  private var upcoming: Event?

  init(_ root: Node) {
    self.root = root
    upcoming = .enter(root)
  }

  mutating func next() -> Event? {
    let event = upcoming
    switch event {
    case .enter(let node):
      upcoming = node.firstChild.map(Event.enter) ?? .leave(node)
    case .leave(let node):
      upcoming = node == root ? nil : node.next.map(Event.enter) ?? node.parent.map(Event.leave)
    case nil:
      break
    }
    return event
  }
}
