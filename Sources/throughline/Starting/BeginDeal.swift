import Dossiers

/// A deal to begin.
struct DealRequest: Sendable {
  let content: Folder
  let title: NewName
  let buyer: NewName
  /// Nil for one made from buyer, title and year.
  let id: String?
  let ledgers: LedgerForm
  /// The day of the first contact.
  let day: CalendarDay
}

/// Writes the files of a new deal under the id asked for, or the next that is free.
func beginDeal(_ request: DealRequest) async throws -> Beginning {
  if let id = request.id, let correction = correctionOfChosenID(id) {
    throw NotBegun(
      "`\(id)` is not an id: lower-case letters, digits and single hyphens"
        + (correction.isEmpty ? "" : "; did you mean `\(correction)`?"))
  }
  let known = try await readKnownContent(request.content)
  var notes: [String] = []
  let buyer = try findBuyer(request.buyer, in: known, &notes)
  if known == nil {
    notes.append(
      """
      there is no `\(request.content.file("site.yml"))` that can be used,
        so names were not compared; a line `title: ...` is enough
      """)
  }

  var taken = Set((known?.dossiers ?? []).map(\.id))
  let wanted =
    request.id
    ?? idOfNewDeal(named: request.title, buyer: buyer, year: request.day.components.year)
  let folder = StarterFolder(folder: Folder(request.content.file("deals")))
  while true {
    let id = nextFreeID(wanted, isTaken: taken.contains)
    if request.id != nil, id != wanted { throw NotBegun("there is a deal `\(wanted)` already") }
    let files = startDossier(
      id: id, title: request.title, buyer: buyer, on: request.day, ledgers: request.ledgers,
      with: known?.settings ?? SiteSettings(title: ""))
    switch try folder.write(files) {
    case .written:
      return Beginning(
        path: folder.folder.file(files[0].name), besides: files.count - 1, notes: notes)
    case .taken(let path) where request.id != nil:
      throw NotBegun("`\(path)` is there already")
    case .taken: taken.insert(id)
    }
  }
}

/// The buyer as the dossier is to name it.
private func findBuyer(_ name: NewName, in known: Content?, _ notes: inout [String]) throws -> NewName {
  let command = "throughline new buyer \(shellWord(name.text))"
  switch known?.findBuyer(called: name.text) {
  case nil: return name
  case .known(let id): return try .argument(id, makesID: true)
  case .near(let near):
    throw NotBegun(
      """
      there is no buyer `\(name.text)`; did you mean `\(near)`?
      If it is a new one, begin its file first: \(command)
      """)
  case .new:
    notes.append(
      """
      `\(name.text)` is a new buyer, made by naming it. To write about it:
        \(command)
      """)
    return name
  }
}
