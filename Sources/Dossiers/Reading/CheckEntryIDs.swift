import SourceText

extension MapReader {
  /// Puts on record ids that two entries share, and references to entries that are not there.
  mutating func checkEntryIDs() {
    guard !entryIDs.isEmpty || !entryReferences.isEmpty else { return }
    var places: [String: SourceSpan] = [:]
    for id in entryIDs {
      guard let first = places[id.value] else {
        places[id.value] = id.span
        continue
      }
      let elsewhere = first.file == id.span.file ? "" : " of \(quoted(pathOfFile(Int(first.file))))"
      report(
        .duplicateEntryID, inFile: Int(id.span.file), at: id.span.start,
        "the id \(quoted(id.value)) already names the entry on line \(first.start.line)\(elsewhere)",
        why: "links and claims could mean either of the two", fix: "give one of them another id")
    }
    for (id, path) in entryReferences where places[id.value] == nil {
      let nearest = nearestName(to: id.value, among: entryIDs.map(\.value))
      report(
        .unknownEntry, inFile: Int(id.span.file), at: id.span.start,
        "\(path) \(quoted(id.value)) is no entry's id" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
        why: "what refers to it is tied to nothing",
        fix: nearest.map { "write `\($0)`" } ?? "write the `id` of an entry of this dossier")
    }
  }
}
