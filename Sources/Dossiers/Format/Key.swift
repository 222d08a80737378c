/// The definition of a key: its name, how its value is written, what it means, and how it is read.
struct Key<Value: Sendable>: Sendable {
  let name: StaticString
  let kind: ValueKind
  /// One sentence for authors.
  let about: StaticString
  private(set) var isRequired = false
  /// The flag that makes the key required where it is true.
  private(set) var requiringFlag: StaticString?
  private(set) var admitsNone = true
  /// Whether nothing behind the colon does no harm, because it reads as if the key were not there.
  private(set) var admitsNull = true
  /// Makes the value of a node, or puts a problem on record and makes none.
  let value: @Sendable (inout MapReader, SyntaxTree.Index) -> Value?

  init(
    _ name: StaticString, _ kind: ValueKind, _ about: StaticString,
    value: @escaping @Sendable (inout MapReader, SyntaxTree.Index) -> Value?
  ) {
    self.name = name
    self.kind = kind
    self.about = about
    self.value = value
  }

  /// The same key where it has to be there.
  var required: Key {
    var key = self
    key.isRequired = true
    key.admitsNone = false
    return key
  }

  /// The same key where a flag of the same map, if it is true, requires it; the map's definition sees to that.
  func required(where flag: StaticString) -> Key {
    var key = self
    key.requiringFlag = flag
    return key
  }

  /// The same key where "there was none" would say nothing.
  var neverNone: Key {
    var key = self
    key.admitsNone = false
    return key
  }

  /// The same key where nothing behind its colon would show to an audience what it means to keep from it.
  var neverNull: Key {
    var key = self
    key.admitsNull = false
    return key
  }
}

extension Key where Value == String {
  static func text(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .text, about) { $0.text($1) }
  }

  static func id(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .id, about) { $0.id($1) }
  }

  static func ruleID(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .ruleID, about) { $0.ruleID($1) }
  }

  static func entryReference(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .entryReference, about) { $0.entryReference($1) }
  }

  static func link(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .link, about) { $0.link($1) }
  }

  static func currency(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .currency, about) { $0.currency($1) }.neverNone
  }

  /// The id that any entry of a list may have.
  static var entryID: Key {
    Key("id", .entryID, "The entry's own id, by which the body and other entries refer to it.") {
      $0.entryID($1)
    }.neverNone
  }
}

extension Key where Value == Name {
  static func name(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .name, about) { $0.name($1) }
  }

  static func pageName(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .pageName, about) { $0.pageName($1) }
  }

  static func lever(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .lever, about) { $0.lever($1) }
  }
}

extension Key where Value == When {
  static func date(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .date, about) { $0.date($1) }
  }

  /// A date that has to be on record; the map's definition sees to that.
  static func knownDate(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .knownDate, about) { $0.date($1) }.neverNone
  }
}

extension Key where Value == CalendarDay {
  static func day(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .day, about) { $0.day($1) }.neverNone
  }
}

extension Key where Value == Amount {
  static func money(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .money(.never), about) { $0.money($1, .never) }
  }

  /// An amount that may be below zero.
  static func signedMoney(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .money(.always), about) { $0.money($1, .always) }
  }

  /// An amount that may be below zero where the deal's money measures margins.
  static func worth(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .money(.onMargin), about) { $0.money($1, .onMargin) }
  }
}

extension Key where Value == Percent {
  static func percent(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .percent, about) { $0.percent($1) }
  }
}

extension Key where Value == Limit {
  static func limit(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .limit, about) { $0.limit($1) }
  }
}

extension Key where Value == Int {
  static func count(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .count, about) { $0.count($1) }
  }
}

extension Key where Value == ThresholdSetting {
  /// In ten-thousandths.
  static func threshold(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .number, about) { $0.threshold($1) }.neverNone
  }
}

extension Key where Value == Bool {
  static func flag(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .flag, about) { $0.flag($1) }
  }
}

extension Key where Value: Word {
  static func word(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .word(Value.self), about) { $0.word($1) }
  }
}

extension Key where Value: KeyedMap {
  static func map(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .map(Value.self), about) { $0.map($1) }
  }
}

extension Key where Value == [String] {
  static func texts(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .texts, about) { reader, node in reader.elements(of: node) { $0.text($1) } }.neverNone
  }

  static func listNames(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .listNames, about) { reader, node in reader.elements(of: node) { $0.listName($1) } }.neverNone
  }
}

extension Key where Value == [Located<String>] {
  static func ids(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .ids, about) { reader, node in
      reader.elements(of: node) { reader, node in
        reader.text(node).map { Located($0, at: reader.tree.nodes[node].span) }
      }
    }.neverNone
  }
}

extension Key where Value == [Name] {
  static func levers(_ name: StaticString, _ about: StaticString) -> Key {
    Key(name, .levers, about) { reader, node in reader.elements(of: node) { $0.lever($1) } }.neverNone
  }
}

extension Key {
  /// A list whose entries are maps.
  static func list<Entry: KeyedMap>(_ name: StaticString, _ about: StaticString) -> Key
  where Value == [Entry] {
    Key(name, .list(of: Entry.self), about) { $0.entries(of: $1) }.neverNone
  }

  /// A map whose keys are not the format's own.
  static func table<Element: Sendable>(
    _ name: StaticString, of keys: ValueKind.TableKeys, _ kind: ValueKind, _ about: StaticString,
    pair:
      @escaping @Sendable (inout MapReader, _ key: SyntaxTree.Index, _ value: SyntaxTree.Index) -> Element?
  ) -> Key where Value == [Element] {
    Key(name, .table(of: keys, kind), about) { $0.pairs(of: $1, pair) }.neverNone
  }
}
