import CYAML
import SourceText

/// What a document may hold at most; a hostile one stays cheap.
enum SyntaxLimit {
  static let depth = 64
  /// Nodes, each use of an alias counted as if it had been written out.
  static let nodes = 200_000
  /// Nodes that uses of aliases may add.
  static let aliased = 10_000
}

/// Reads one YAML document into a tree; at the first mistake of syntax it stops, with that one problem.
///
/// `firstLine` is the 1-based line of the file on which the YAML begins.
func composeTree(of file: SourceFile, yaml: Range<Int>, firstLine: Int) -> Reading<SyntaxTree> {
  if let character = unreadableCharacter(in: file.bytes, yaml, firstLine: firstLine) {
    let fault = SyntaxFault.character(character.name, at: character.position)
    return Reading(nil, problems: [fault.problem(in: file.path)])
  }
  var composer = Composer(firstLine: firstLine)
  do {
    try file.bytes.withUnsafeBufferPointer { bytes throws(SyntaxFault) in
      try composer.compose(UnsafeBufferPointer(rebasing: bytes[yaml]))
    }
    return Reading(composer.tree)
  } catch {
    return Reading(nil, problems: [error.problem(in: file.path)])
  }
}

/// Builds a tree from libyaml's events.
private struct Composer {
  let firstLine: Int
  var tree = SyntaxTree()
  /// The nodes that are open, outermost first.
  private var open: [SyntaxTree.Index] = []
  private var anchors: [String: SyntaxTree.Index] = [:]
  private var aliased = 0
  private var documents = 0

  init(firstLine: Int) {
    self.firstLine = firstLine
  }

  mutating func compose(_ bytes: UnsafeBufferPointer<UInt8>) throws(SyntaxFault) {
    tree.nodes.reserveCapacity(bytes.count / 6)
    tree.text.reserveCapacity(bytes.count)
    // The parser keeps a pointer to itself, so it needs an address that stays.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      throw .tooLarge(SourcePosition(line: firstLine, column: 1))
    }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)

    var event = yaml_event_t()
    while true {
      guard yaml_parser_parse(parser, &event) == 1 else {
        throw .refused(by: parser.pointee, in: bytes, firstLine: firstLine)
      }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return }
      try take(event)
    }
  }

  private mutating func take(_ event: yaml_event_t) throws(SyntaxFault) {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 { throw .secondDocument(start(of: event)) }
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      try refuse(tag: scalar.tag, at: event)
      let kind: SyntaxTree.Node.Kind = scalar.style == YAML_PLAIN_SCALAR_STYLE ? .plain : .quoted
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      try append(kind, text: text, anchor: scalar.anchor, at: event)
    case YAML_SEQUENCE_START_EVENT:
      try refuse(tag: event.data.sequence_start.tag, at: event)
      try begin(.sequence, anchor: event.data.sequence_start.anchor, at: event)
    case YAML_MAPPING_START_EVENT:
      try refuse(tag: event.data.mapping_start.tag, at: event)
      try begin(.mapping, anchor: event.data.mapping_start.anchor, at: event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      finish(at: event)
    case YAML_ALIAS_EVENT:
      try copy(anchored: String(cString: event.data.alias.anchor), at: event)
    default: break
    }
  }

  private mutating func begin(
    _ kind: SyntaxTree.Node.Kind, anchor: UnsafePointer<UInt8>?, at event: yaml_event_t
  ) throws(SyntaxFault) {
    if open.count >= SyntaxLimit.depth { throw .tooDeep(start(of: event)) }
    open.append(tree.nodes.count)
    try append(kind, text: UnsafeBufferPointer(start: nil, count: 0), anchor: anchor, at: event)
  }

  /// Closes the innermost open node. In block style libyaml finds the end at whatever follows, so the span
  /// ends with the last thing that the node holds; in flow style it ends with the bracket.
  private mutating func finish(at event: yaml_event_t) {
    guard let node = open.popLast() else { return }
    tree.nodes[node].size = Int32(clamping: tree.nodes.count - node)
    let bracketed = event.end_mark.index > event.start_mark.index
    let start = tree.nodes[node].span.start
    let last = bracketed ? position(event.end_mark) : max(lastEnd, start)
    tree.nodes[node].span = SourceSpan(start: start, end: last)
    lastEnd = last
  }

  /// Where the node that was completed last ends.
  private var lastEnd = SourcePosition(line: 1, column: 1)

  private mutating func append(
    _ kind: SyntaxTree.Node.Kind, text: UnsafeBufferPointer<UInt8>, anchor: UnsafePointer<UInt8>?,
    at event: yaml_event_t
  ) throws(SyntaxFault) {
    let span = SourceSpan(start: start(of: event), end: position(event.end_mark))
    if tree.nodes.count >= SyntaxLimit.nodes { throw .tooLarge(span.start) }
    if let anchor { anchors[String(cString: anchor)] = tree.nodes.count }
    tree.nodes.append(
      SyntaxTree.Node(
        kind: kind, textStart: Int32(clamping: tree.text.count), textCount: Int32(clamping: text.count),
        span: span))
    tree.text.append(contentsOf: text)
    lastEnd = span.end
  }

  /// Writes out an alias: what its anchor stands on, at the place of the original.
  private mutating func copy(anchored anchor: String, at event: yaml_event_t) throws(SyntaxFault) {
    guard let original = anchors[anchor] else { throw .unknownAnchor(anchor, start(of: event)) }
    if open.contains(original) { throw .unknownAnchor(anchor, start(of: event)) }
    let copied = tree.nodes[original..<tree.end(of: original)]
    aliased += copied.count
    if aliased > SyntaxLimit.aliased { throw .tooManyAliases(start(of: event)) }
    tree.nodes.append(contentsOf: copied)
    lastEnd = position(event.end_mark)
  }

  private func refuse(tag: UnsafePointer<UInt8>?, at event: yaml_event_t) throws(SyntaxFault) {
    if let tag { throw .tag(String(cString: tag), start(of: event)) }
  }

  private func start(of event: yaml_event_t) -> SourcePosition { position(event.start_mark) }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: firstLine + Int(mark.line), column: Int(mark.column) + 1)
  }
}
