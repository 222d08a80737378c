/// The files of a new deal: its dossier, and, where its ledgers are kept in CSV files, one for each of these.
///
/// The dossier shows every key of the format, those that nobody can know yet as commented examples. It has no
/// problem as it stands, and none when all examples are uncommented. `buyer` is an id or a new name, `day` the
/// day of the first conversation, which the days of all examples follow.
public func startDossier(
  id: String, title: NewName, buyer: NewName, on day: CalendarDay, ledgers form: LedgerForm,
  with settings: SiteSettings
) -> [StarterFile] {
  let ledgers = SpreadsheetLedgers(of: id, form)
  var examples = StarterExamples.dossier(from: day)
  examples.set("title", to: yamlText(title.text))
  examples.set("buyer", to: yamlText(buyer.text))
  examples.set("id", to: id)
  examples.set("currency", to: settings.currency)
  examples.set("basis", to: settings.basis.rawValue)
  if !ledgers.named.isEmpty { examples.set("incomplete", to: "[\(ledgers.named.joined(separator: ", "))]") }

  var writer = KeyWriter(examples)
  explainConventions(&writer.lines, on: day)
  let sections = StarterSection.all(levers: builtInLevers + settings.levers)
  for key in keys(of: Dossier.self) {
    if let section = sections.first(where: { $0.firstKey == key.name }) {
      writer.lines.head(section.heading)
      if let note = section.note { writer.lines.explain(note) }
    }
    writer.write(key, ledgers)
  }
  let dossier = StarterFile(name: id + ".md", text: "---\n\(writer.lines.text)---\n\n\(body)")
  return [dossier] + ledgers.files
}

private func explainConventions(_ lines: inout StarterLines, on day: CalendarDay) {
  lines.explain(
    "Lines that begin with `# ` are examples. Take the `# ` away, write what is so, and leave the rest: what "
      + "is missing counts as not known, never as good or bad.")
  lines.explain(
    "`none` says that there was none, `[]` that a list has no entries. A key with nothing behind it says "
      + "nothing, and is a warning.")
  lines.explain(
    "Days: \(day.iso), \(day.iso.prefix(7)) or \(day.iso.prefix(4)); or none, undated (it happened, on a day "
      + "not on record), unknown (nobody knows whether it did). A day to come is a plan.")
  lines.explain("Money: 4_800_000, 4.8m, 150k or 1.2bn; ~4.8m is an estimate.")
}

extension KeyWriter {
  /// One of the dossier's own keys, an example unless it can be known on the first day.
  fileprivate mutating func write(_ key: KeyDescription, _ ledgers: SpreadsheetLedgers) {
    switch key.kind {
    case .list(let entry) where ledgers.lists.contains(key.name):
      let isNamed = ledgers.named.contains(key.name)
      let caution = isNamed ? [] : ["Kept even where it is empty, so name it on the day you begin it."]
      lines.add(
        "\(key.name): \(ledgers.fileName(of: key.name))", depth: 0, isNamed ? .given : .example,
        note: key.note + caution + ["Its columns:"])
      for column in keys(of: entry) { write(column, in: key.name, depth: 2, .elsewhere) }
    case .map(let dates) where key.name == "dates":
      lines.add("dates:", depth: 0, .given, note: key.note)
      for step in keys(of: dates) {
        let isToday = step.name == Step.firstContact.rawValue
        write(step, in: key.name, depth: 2, isToday ? .given : .example)
        if isToday { lines.explain("That is the day on which this file was begun.", depth: 2) }
      }
    case .listNames where !ledgers.named.isEmpty:
      write(key, .given)
      lines.explain("Take a list's name out once its file holds all that happened.")
    default:
      write(key, key.isRequired ? .given : .example)
    }
  }
}

private let body = """
  <!-- Link an entry of a list as [c1](#c1), and a deal, buyer, tactic or rule as [[its-id]]. -->

  ## What this deal is about

  ## Who decides, and how

  ## What we want, and what we could refuse

  ## What happened

  ## What we would do again

  """
