import SourceText

extension SiteSettings: KeyedMap {
  init?(from map: inout MapReader) {
    let title = map.read(.text("title", "What the site is called.").required)
    let organisation = map.read(.text("organisation", "Whose deals these are."))
    let language = map.read(.text("language", "The language of the pages (BCP 47).").neverNone)
    let currency = map.read(
      .currency("currency", "The currency of all totals, and a deal's default (ISO 4217)."))
    let basis = map.read(
      Key<Basis>.word("basis", "What a deal's money measures where it doesn't say.").neverNone)
    let rates = map.read(Key<ExchangeRates>.rates)
    let notation = map.read(Key<Notation>.map("notation", "How numbers and dates are printed.").neverNone)
    let baseURL = map.read(
      .link("base_url", "The site's address, for the calendar file and canonical links."))
    let sourceURL = map.read(
      .link("source_url", "Where a file and line can be opened, with `{path}` and `{line}`."))
    let asOf = map.read(Key<CalendarDay?>.asOf)
    let levers = map.read(Key<[String]>.texts("levers", "Levers added to the built-in ones."))
    let rules = map.read(Key<[RuleLine]>.rules)
    let playbooks = map.read(Key<[PlaybookLine]>.controls)
    let audiences = map.read(Key<[Audience]>.audiences)
    guard let title = title.value else { return nil }
    // The defaults stand in the initialiser of the settings alone.
    let silent = SiteSettings(title: title)
    self.init(
      title: title, organisation: organisation.value, language: language.value ?? silent.language,
      currency: currency.value ?? silent.currency, basis: basis.value ?? silent.basis,
      rates: rates.value ?? silent.rates, notation: notation.value ?? silent.notation, baseURL: baseURL.value,
      sourceURL: sourceURL.value, asOf: asOf.value ?? silent.asOf,
      levers: (levers.value ?? []).map { slug(of: $0) },
      rules: Dictionary((rules.value ?? []).map { ($0.rule, $0.setting) }) { first, _ in first },
      playbooks: Dictionary((playbooks.value ?? []).map { ($0.stage, $0.playbook) }) { first, _ in first },
      audiences: audiences.value ?? [], file: map.file.path,
      rulePlaces: Dictionary((rules.value ?? []).map { ($0.rule, $0.place) }) { first, _ in first })
  }
}

/// One rule's line under `rules`.
struct RuleLine: Sendable {
  let rule: String
  let place: SourcePosition
  let setting: RuleSetting
}

/// One control's line under `controls`.
struct PlaybookLine: Sendable {
  let stage: Stage
  let playbook: Playbook
}

extension Key where Value == [RuleLine] {
  fileprivate static var rules: Key {
    .table("rules", of: .ruleIDs, .map(RuleSetting.self), "Changes to rules, by the rule's id.") {
      map, key, value in
      let setting: RuleSetting? = map.map(value)
      return setting.map { setting in
        RuleLine(rule: map.tree.string(of: key), place: map.tree.nodes[key].span.start, setting: setting)
      }
    }
  }
}

extension Key where Value == [PlaybookLine] {
  fileprivate static var controls: Key {
    .table("controls", of: .stages, .map(ControlSetting.self), "What to install, by control.") {
      map, key, value in
      let stage: Stage? = map.word(key)
      let control: ControlSetting? = map.map(value)
      guard let stage, let playbook = control?.playbook else { return nil }
      return PlaybookLine(stage: stage, playbook: playbook)
    }
  }
}

extension Key where Value == [Audience] {
  fileprivate static var audiences: Key {
    .table("audiences", of: .audienceNames, .map(Audience.self), "Who a build can be for.") { map, _, value in
      map.map(value)
    }
  }
}

extension Key where Value == CalendarDay? {
  fileprivate static var asOf: Key {
    Key("as_of", .dayOrToday, "The day on which deals are judged: `today`, or a date.") { map, node in
      map.tree.isWord(node, "today") ? .some(nil) : map.day(node).map { .some($0) }
    }.neverNone
  }
}

extension RuleSetting: KeyedMap {
  init?(from map: inout MapReader) {
    let moderate = map.read(
      .threshold("moderate", "The threshold of a moderate gap, in the rule's own unit."))
    let severe = map.read(.threshold("severe", "The threshold of a severe gap, in the rule's own unit."))
    let off = map.read(Key<Bool>.flag("off", "Whether the rule is left out.").neverNone)
    let reason = map.read(.text("reason", "Why the rule is left out.").required(where: "off"))
    guard off.value == true else {
      self = .thresholds(moderate: moderate.value, severe: severe.value)
      return
    }
    guard let reason = reason.value, !reason.isEmpty else {
      map.report(missing: "reason")
      return nil
    }
    self = .off(reason: reason)
  }
}

/// What `controls` says of one control.
struct ControlSetting: KeyedMap {
  let playbook: Playbook?

  init(from map: inout MapReader) {
    playbook = map.read(.map("playbook", "What to install where the control is missing.")).value
  }
}

extension Playbook: KeyedMap {
  init?(from map: inout MapReader) {
    let name = map.read(.text("name", "What the playbook is called.").required)
    let url = map.read(.link("url", "Where it can be read.").required)
    guard let name = name.value, let url = url.value else { return nil }
    self.init(name: name, url: url)
  }
}

extension Notation: KeyedMap {
  init(from map: inout MapReader) {
    let silent = Notation()
    let decimal = map.read(Key<String>.text("decimal", "What stands before decimals.").neverNone)
    let group = map.read(Key<String>.text("group", "What stands between thousands.").neverNone)
    let date = map.read(Key<DatePattern>.word("date", "How dates are printed.").neverNone)
    self.init(
      decimal: decimal.value ?? silent.decimal, group: group.value ?? silent.group,
      date: date.value ?? silent.date)
    if let place = decimal.span ?? group.span, self.decimal == self.group || self.decimal.isEmpty {
      map.report(
        .ambiguousNotation, at: place.start,
        "notation.decimal \(quoted(self.decimal)) and notation.group \(quoted(self.group)) cannot be told apart",
        why: "a figure printed with both would read as another one",
        fix: "write a mark before decimals that is not the one between thousands")
    }
    for (name, mark) in [("decimal", decimal), ("group", group)] {
      guard let mark = mark.located, mark.value.utf8.contains(where: isDigit) else { continue }
      map.report(
        .ambiguousNotation, at: mark.span.start, "notation.\(name) \(quoted(mark.value)) holds a digit",
        why: "a figure printed with it would read as another one", fix: "write a point, a comma or a space")
    }
  }
}

extension Notation.DatePattern: Word {}
extension Stage: Word {}
