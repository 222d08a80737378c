import SourceText

/// Reads the maps of a file, and of the CSV files that it keeps lists in, key by key, and puts on record what is wrong with them.
struct MapReader {
  let file: SourceFile
  let settings: SiteSettings
  /// The CSV files beside it.
  let beside: LedgerFiles
  /// The Markdown below the front matter.
  let body: SourceBody
  var tree: SyntaxTree
  var problems: [Problem] = []
  /// The values that are nothing because all of them was taken for a comment.
  var valuesTakenForComments: Set<SyntaxTree.Index> = []
  /// What the money of the dossier measures; of margins, amounts may be below zero.
  var basis = Basis.revenue
  /// The ids of entries, where each is written, and the top-level key of its list.
  var entryIDs: [(id: Located<String>, list: String)] = []
  /// Where an entry names another one.
  var entryReferences: [(id: Located<String>, path: String)] = []
  /// What the audience that is read for may see; nil where that is everything.
  var visibility: Visibility?
  /// The keys that are there and withheld.
  private(set) var withheldKeys: [SyntaxTree.Index] = []
  /// The keys read so far where a map is being described rather than read.
  private(set) var described: [KeyDescription]?

  /// The CSV files that lists were read from so far.
  var ledgerFiles: [NamedLedgerFile] = []
  /// Which file is being read, as `SourceSpan.file` counts them.
  var fileBeingRead = 0
  /// The fields that the CSV file being read has no column for.
  var absentColumns: [String] = []

  private var scope = Scope(map: 0, cursor: 1)
  /// Where the key that was found last is written.
  private var keySpan: SourceSpan?
  /// Whether the word `none` may stand where the value of that key does.
  private(set) var keyAdmitsNone = false
  /// The keys that lead to what is being read, outermost first.
  private var keys: [PathPart] = []

  /// The map that is being read, and where in it the search for the next key begins.
  private struct Scope {
    let map: SyntaxTree.Index
    var cursor: SyntaxTree.Index
    /// Where the key that holds the map is written.
    var key: SourceSpan?
    /// Whether a key that is there is withheld.
    var isRedacted = false
  }

  /// A key on the way to what is being read.
  private enum PathPart {
    case key(StaticString)
    case named(String)

    var text: String {
      switch self {
      case .key(let key): "\(key)"
      case .named(let name): name
      }
    }
  }

  init(
    _ file: SourceFile, _ tree: SyntaxTree, body: SourceBody, with settings: SiteSettings,
    beside: LedgerFiles
  ) {
    self.file = file
    self.body = body
    self.tree = tree
    self.settings = settings
    self.beside = beside
  }

  /// A reader without a file, which only notes which keys are asked for.
  static func describing() -> MapReader {
    var reader = MapReader(
      SourceFile(path: "", bytes: []), SyntaxTree(), body: SourceBody(offset: 0, firstLine: 1),
      with: SiteSettings(title: ""), beside: .none)
    reader.described = []
    return reader
  }

  /// What is written under a key.
  mutating func read<Value>(_ key: Key<Value>) -> Field<Value> {
    readWithKey(key).field
  }

  /// What is written under a key, and where the key is.
  private mutating func readWithKey<Value>(_ key: Key<Value>) -> (field: Field<Value>, key: SourceSpan?) {
    if described != nil {
      describe(key)
      return (.missing, nil)
    }
    if let visibility, visibility.withholds(path(to: "\(key.name)")) {
      withhold(key.name)
      return (.withheld, nil)
    }
    guard let name = find(key.name) else {
      if key.isRequired { report(missing: key.name) }
      return (.missing, nil)
    }
    tree.nodes[name].isRead = true
    let place = tree.nodes[name].span
    keySpan = place
    keyAdmitsNone = key.admitsNone
    let value = tree.end(of: name)
    keys.append(.key(key.name))
    defer { keys.removeLast() }
    let span = tree.nodes[value].span
    if tree.isNull(value) {
      if key.admitsNull {
        report(null: value, at: tree.nodes[name].span.start, key.kind, isRequired: key.isRequired)
      } else {
        report(emptyRestriction: name, isEntry: false)
      }
      return (.missing, nil)
    }
    if tree.isScalar(value), tree.isWord(value, "none") {
      guard !key.admitsNone else { return (.none(span), nil) }
      reportNone(at: span.start, isList: key.kind.isList)
      return (.missing, nil)
    }
    if key.isRequired, tree.isScalar(value), tree.nodes[value].textCount == 0 {
      reportEmpty(at: span.start)
      return (.missing, nil)
    }
    guard let value = key.value(&self, value) else { return (.missing, nil) }
    return (.given(value, span), place)
  }

  /// Passes over a key, whatever it holds.
  private mutating func withhold(_ name: StaticString) {
    guard let key = find(name) else { return }
    tree.nodes[key].isRead = true
    scope.isRedacted = true
    withheldKeys.append(key)
  }

  /// One of a dossier's lists, complete unless `incomplete` names it.
  mutating func readLedger<Entry: LedgerEntry & KeyedMap>(
    _ key: Key<[Entry]>, partial: [String]
  ) -> Ledger<Entry> {
    let name = "\(key.name)"
    let (field, place) = readWithKey(key)
    guard case .given(let entries, _) = field else {
      return Ledger(name, entries: [], extent: field.isWithheld ? .withheld : .missing, span: nil)
    }
    let extent: Ledger<Entry>.Extent = partial.contains(name) ? .partial : .whole
    return Ledger(name, entries: entries, extent: extent, span: place)
  }

  /// The map that a whole file holds.
  mutating func wholeFile<Map: KeyedMap>() -> Map? {
    guard !tree.nodes.isEmpty else { return Map(from: &self) }
    return map(0)
  }

  /// A map with known keys; what it doesn't know is put on record.
  mutating func map<Map: KeyedMap>(_ node: SyntaxTree.Index) -> Map? {
    guard tree.nodes[node].kind == .mapping else {
      report(wrongType: node, wanted: "keys and values, such as `{ key: value }`")
      return nil
    }
    let outer = scope
    scope = Scope(map: node, cursor: node + 1, key: keySpan)
    defer { scope = outer }
    let map = Map(from: &self)
    // Within braces the rest of a withheld text may look like a key.
    if !scope.isRedacted { reportUnreadKeys(of: Map.self, in: node) }
    return map
  }

  /// The elements of a list; those that cannot be used are left out, each with its problem.
  mutating func elements<Element>(
    of node: SyntaxTree.Index, _ element: (inout MapReader, SyntaxTree.Index) -> Element?
  ) -> [Element]? {
    guard tree.nodes[node].kind == .sequence else {
      report(notAList: node)
      return nil
    }
    var elements: [Element] = []
    var child = node + 1
    while child < tree.end(of: node) {
      if tree.isNull(child) {
        report(nullEntry: child)
      } else if let element = element(&self, child) {
        elements.append(element)
      }
      child = tree.end(of: child)
    }
    return elements
  }

  /// The pairs of a map whose keys are not the format's own; a key written twice is put on record.
  mutating func pairs<Element>(
    of node: SyntaxTree.Index,
    _ element: (inout MapReader, _ key: SyntaxTree.Index, _ value: SyntaxTree.Index) -> Element?
  ) -> [Element]? {
    guard tree.nodes[node].kind == .mapping else {
      report(wrongType: node, wanted: "keys and values, such as `{ key: value }`")
      return nil
    }
    var elements: [Element] = []
    var seen: Set<String> = []
    var key = node + 1
    while key < tree.end(of: node) {
      let value = tree.end(of: key)
      if !tree.isScalar(key) {
        report(keyThatIsNoWord: key)
      } else if !seen.insert(tree.string(of: key)).inserted {
        report(duplicateKey: key)
      } else {
        keys.append(.named(tree.string(of: key)))
        if tree.isNull(value) {
          report(null: value, at: tree.nodes[key].span.start, nil, isRequired: false)
        } else if let element = element(&self, key, value) {
          elements.append(element)
        }
        keys.removeLast()
      }
      key = tree.end(of: value)
    }
    return elements
  }

  /// Where the key of the map that is being read is written; nil for a whole file.
  var spanOfKey: SourceSpan? { scope.key }

  /// Where the map that is being read lies.
  var span: SourceSpan {
    scope.map < tree.nodes.count
      ? tree.nodes[scope.map].span
      : SourceSpan(start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: 1, column: 1))
  }

  /// The outermost key that leads to what is being read.
  var topLevelKey: String { keys.first?.text ?? "" }

  /// Whether the key that is being read is one of a whole file's.
  var isAtTopLevel: Bool { keys.count == 1 }

  /// The keys that lead to what is being read, such as `concessions.value`, with a further one where it is
  /// given.
  func path(to key: String? = nil) -> String {
    var path = ""
    for part in keys { path += path.isEmpty ? part.text : "." + part.text }
    if let key { path += path.isEmpty ? key : "." + key }
    return path
  }

  /// The key, in a map whose keys are not the format's own, of what is being read.
  var nameInTable: String { keys.last?.text ?? "" }

  /// Finds a key of the map that is being read; of a key written twice, the first.
  ///
  /// Authors mostly keep to the order of the format, so the search begins behind the key that was found last.
  private mutating func find(_ name: StaticString) -> SyntaxTree.Index? {
    guard scope.map < tree.nodes.count, tree.nodes[scope.map].size > 1 else { return nil }
    let (first, end) = (scope.map + 1, tree.end(of: scope.map))
    if scope.cursor >= end { scope.cursor = first }
    var key = scope.cursor
    repeat {
      let next = tree.end(of: tree.end(of: key))
      if tree.isScalar(key), tree.isWord(key, name) {
        scope.cursor = next
        return key
      }
      key = next < end ? next : first
    } while key != scope.cursor
    return nil
  }

  private mutating func describe<Value>(_ key: Key<Value>) {
    described?.append(
      KeyDescription(
        name: "\(key.name)", kind: key.kind, isRequired: key.isRequired,
        requiringFlag: key.requiringFlag.map { "\($0)" }, admitsNone: key.admitsNone, about: "\(key.about)"))
  }
}
