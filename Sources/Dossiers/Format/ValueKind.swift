/// How a value is written.
enum ValueKind: Sendable {
  case text, name, lever
  /// The name or id of something that has a page of its own.
  case pageName
  /// The address of a page, a name's slug.
  case id
  /// The id of a rule.
  case ruleID
  /// A ledger entry's id, unique in its dossier.
  case entryID
  /// The id of another entry of the dossier.
  case entryReference
  /// A web address, or a path within the site.
  case link
  case currency, date, percent, limit, count, flag
  /// A date, without the words for one that is not on record.
  case knownDate
  /// A calendar day, without the words that may stand for one; the second may be `today`.
  case day, dayOrToday
  case money(Sign)
  /// A plain number, with or without a per cent sign.
  case number
  /// What one unit of a currency is worth in another: a plain number above zero.
  case rate
  case word(any Word.Type)
  case texts, levers, ids
  /// Names of lists that a dossier may keep.
  case listNames
  case map(any KeyedMap.Type)
  case list(of: any KeyedMap.Type)
  /// A map whose keys are names of the author's or of the product's: what they are, and what each one holds.
  indirect case table(of: TableKeys, ValueKind)

  /// Which amounts may be below zero.
  enum Sign: Sendable { case never, always, onMargin }
  enum TableKeys: Sendable {
    /// With `as_of`, the day on which the values were true.
    case currencies
    case ruleIDs, stages, audienceNames
  }
}

extension ValueKind {
  /// Whether the value is a list, whose way to say "none" is `[]`.
  var isList: Bool {
    switch self {
    case .texts, .levers, .ids, .listNames, .list: true
    default: false
    }
  }

  /// Whether the value has keys of its own.
  var isMap: Bool {
    switch self {
    case .map, .table: true
    default: false
    }
  }
}
