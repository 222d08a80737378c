import SourceText

extension MapReader {
  /// Puts on record ids that two entries share, and references to entries that are not there.
  mutating func checkEntryIDs() {
    guard !entryIDs.isEmpty || !entryReferences.isEmpty else { return }
    var places: [String: (span: SourceSpan, list: String)] = [:]
    for (id, list) in entryIDs {
      guard let first = places[id.value]?.span else {
        places[id.value] = (id.span, list)
        continue
      }
      let elsewhere = first.file == id.span.file ? "" : " of \(quoted(pathOfFile(Int(first.file))))"
      report(
        .duplicateEntryID, inFile: Int(id.span.file), at: id.span.start,
        "the id \(quoted(id.value)) already names the entry on line \(first.start.line)\(elsewhere)",
        why: "links and claims could mean either of the two", fix: "give one of them another id")
    }
    for (id, path) in entryReferences {
      if path == "claims.for" {
        check(claimFor: id, in: places[id.value]?.list)
      } else if places[id.value] == nil {
        report(unknownEntry: id, path, "an entry of this dossier", among: entryIDs.map(\.id.value))
      }
    }
  }

  /// A claim is for an obligation or a change, so the id of any other entry is none for it.
  private mutating func check(claimFor id: Located<String>, in list: String?) {
    let lists = ["obligations", "changes"]
    guard let list else {
      let ids = entryIDs.filter { lists.contains($0.list) }.map(\.id.value)
      return report(unknownEntry: id, "claims.for", "an obligation or a change", among: ids)
    }
    guard !lists.contains(list) else { return }
    report(
      .unknownEntry, inFile: Int(id.span.file), at: id.span.start,
      "claims.for \(quoted(id.value)) is an entry of \(list)",
      why: "a claim is for an obligation of the buyer's or for a change, and this one is tied to neither",
      fix: "write the `id` of an obligation or a change")
  }

  private mutating func report(
    unknownEntry id: Located<String>, _ path: String, _ wanted: String, among ids: [String]
  ) {
    let nearest = nearestID(to: id.value, among: ids)
    report(
      .unknownEntry, inFile: Int(id.span.file), at: id.span.start,
      "\(path) \(quoted(id.value)) is no entry's id" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "what refers to it is tied to nothing",
      fix: nearest.map { "write `\($0)`" } ?? "write the `id` of \(wanted)")
  }
}
