import JSONText

extension SchemaWriter {
  /// The schema of what is written under a key.
  mutating func value(of key: KeyDescription, inFile isFile: Bool) -> [JSON.Member] {
    let absence = Absence(in: key)
    switch key.kind {
    case .list(let entry):
      return list(of: reference(to: entry), mayBeFile: isFile)
    case .map(let map) where absence.none == .allowed:
      return [JSON.Member("anyOf", [.object(reference(to: map)), ["const": "none"]])]
    case .table(let keys, let kind):
      return table(of: keys, value: value(kind, .element))
    default:
      return value(key.kind, absence)
    }
  }

  /// The schema of a value of a kind.
  mutating func value(_ kind: ValueKind, _ absence: Absence) -> [JSON.Member] {
    switch kind {
    case .text, .name, .entryReference: scalar(.text, absence)
    case .lever: scalar(.lever, absence)
    case .pageName: scalar(.pageName, absence)
    case .id, .entryID: scalar(.id, absence)
    case .ruleID: rules.isEmpty ? scalar(.id, absence) : words(rules, absence)
    case .link: scalar(.link, absence)
    case .currency: refer(to: "currency" + absence.suffix) { $0.words(currencyCodes, absence) }
    case .date: scalar(.date, absence)
    case .knownDate: scalar(.knownDate, absence)
    case .day: scalar(.day, absence)
    case .dayOrToday: scalar(.dayOrToday, absence)
    // What the money measures may be said in another file, so only the reader can refuse a sign.
    case .money(let sign): scalar(.amount(mayBeNegative: sign != .never), absence)
    case .percent: scalar(.percent, absence)
    case .limit: scalar(.limit, absence)
    case .count: scalar(.count, absence)
    case .number: scalar(.number, absence)
    case .rate: scalar(.rate, absence)
    case .flag: scalar(.flag, absence)
    case .word(let type): words(type.words, absence)
    case .texts, .ids: list(of: value(.text, .element))
    case .levers: list(of: value(.lever, .element))
    case .listNames: list(of: words(namesOfLists(), .element))
    case .map(let map): reference(to: map)
    case .list(let entry): list(of: reference(to: entry))
    case .table(let keys, let kind): table(of: keys, value: value(kind, .element))
    }
  }

  private mutating func scalar(_ form: ScalarForm, _ absence: Absence) -> [JSON.Member] {
    refer(to: form.name + absence.suffix) { _ in form.members(absence) }
  }

  private func words(_ words: [String], _ absence: Absence) -> [JSON.Member] {
    var choices = words.map { JSON.string($0) }
    if absence.none == .allowed { choices.append("none") }
    if absence.allowsNull { choices.append(.null) }
    return [JSON.Member("enum", .array(choices))]
  }

  private func list(of element: [JSON.Member], mayBeFile: Bool = false) -> [JSON.Member] {
    guard mayBeFile else {
      return [JSON.Member("type", ["array", "null"]), JSON.Member("items", .object(element))]
    }
    return [
      JSON.Member("type", ["array", "string", "null"]), JSON.Member("items", .object(element)),
      JSON.Member("pattern", #"\.csv$"#),
      JSON.Member("patternErrorMessage", "write the entries, or the name of a CSV file that holds them"),
    ]
  }

  private mutating func table(of keys: ValueKind.TableKeys, value: [JSON.Member]) -> [JSON.Member] {
    var members = [JSON.Member("type", ["object", "null"])]
    var names: [String] = []
    switch keys {
    case .currencies:
      members.append(JSON.Member("properties", ["as_of": .object(self.value(.day, .element))]))
      let names = (["as_of"] + currencyCodes).map { JSON.string($0) }
      members.append(JSON.Member("propertyNames", ["enum": .array(names)]))
    case .ruleIDs: names = rules
    case .stages: names = Stage.words
    case .audienceNames: break
    }
    if !names.isEmpty {
      members.append(
        JSON.Member("properties", .object(names.map { JSON.Member($0, .object(value)) })))
    }
    members.append(JSON.Member("additionalProperties", names.isEmpty ? .object(value) : false))
    return members
  }
}
