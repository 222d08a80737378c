import JSONText

/// The JSON Schema (2020-12) of a kind of file, made from the definitions by which the reader reads it.
///
/// It accepts whatever the reader accepts, nulls included, of which the reader only warns; what depends on
/// more than one value, such as a duplicate id, is left to the reader. `rules` are the ids that may stand
/// where a rule is named; where there are none, any id may.
public func schema(of subject: SchemaSubject, rules: [String]) -> JSON {
  var writer = SchemaWriter(rules: rules)
  let map = writer.object(for: subject.definition, isFile: true)
  return .object(
    [
      JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
      JSON.Member("title", .string(subject.title)),
      JSON.Member("description", .string(subject.place)),
    ] + map
      + (writer.definitions.isEmpty ? [] : [JSON.Member("$defs", .object(writer.definitions))]))
}

/// Writes the schemas of maps, and gathers those that others refer to.
struct SchemaWriter {
  let rules: [String]
  /// In the order in which they are first referred to.
  private(set) var definitions: [JSON.Member] = []

  init(rules: [String]) {
    self.rules = rules
  }

  /// The schema of a map with known keys.
  ///
  /// A whole file is never null, and what a file holds as a list of entries may stand in a CSV file instead.
  mutating func object(for map: any KeyedMap.Type, isFile: Bool = false) -> [JSON.Member] {
    let keys = keys(of: map)
    var members = [JSON.Member("type", isFile ? "object" : ["object", "null"])]
    let properties = keys.map { key in
      JSON.Member(
        key.name,
        .object([JSON.Member("description", .string(key.about))] + value(of: key, inFile: isFile)))
    }
    members.append(JSON.Member("properties", .object(properties)))
    let required = keys.filter(\.isRequired).map { JSON.string($0.name) }
    if !required.isEmpty { members.append(JSON.Member("required", .array(required))) }
    members += keys.flatMap { condition(of: $0) }
    members.append(JSON.Member("additionalProperties", false))
    return members
  }

  /// A reference to a map's schema, which is added to the definitions with the first one.
  mutating func reference(to map: any KeyedMap.Type) -> [JSON.Member] {
    refer(to: String(describing: map)) { $0.object(for: map) }
  }

  /// A reference to a definition, which `make` writes for the first one.
  mutating func refer(
    to name: String, make: (inout SchemaWriter) -> [JSON.Member]
  ) -> [JSON.Member] {
    if !definitions.contains(where: { $0.name == name }) {
      // Its place among the definitions is before those that it refers to itself.
      let place = definitions.count
      definitions.append(JSON.Member(name, .null))
      definitions[place] = JSON.Member(name, .object(make(&self)))
    }
    return [JSON.Member("$ref", .string("#/$defs/\(name)"))]
  }

  /// Where a flag makes a key required: what then has to stand under it.
  private mutating func condition(of key: KeyDescription) -> [JSON.Member] {
    guard let flag = key.requiringFlag else { return [] }
    let value = value(key.kind, Absence(none: .refused, allowsNull: false))
    return [
      JSON.Member(
        "if",
        ["properties": .object([JSON.Member(flag, ["enum": [true, "true"]])]), "required": [.string(flag)]]),
      JSON.Member(
        "then",
        [
          "properties": .object([JSON.Member(key.name, .object(value))]), "required": [.string(key.name)],
        ]),
    ]
  }
}
