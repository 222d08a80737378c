import SourceText

/// The CSV files that two dossiers name, by the place of the dossier, in the order of paths, that names one
/// after another did.
func sharedLedgerFiles(of dossiers: [Dossier]) -> [Int: [Problem]] {
  var first: [String: Dossier] = [:]
  var problems: [Int: [Problem]] = [:]
  let naming = dossiers.indices.filter { !dossiers[$0].ledgerFiles.isEmpty }
  for index in naming.sorted(by: { dossiers[$0].path < dossiers[$1].path }) {
    for ledger in dossiers[index].ledgerFiles {
      if let other = first[ledger.file.path] {
        problems[index, default: []].append(dossiers[index].sharedLedgerFile(ledger, with: other))
      } else {
        first[ledger.file.path] = dossiers[index]
      }
    }
  }
  return problems
}

/// A warning for each CSV file that no dossier names.
///
/// `files` are the paths of all CSV files beside dossiers, `texts` gives the dossiers as they are written: one
/// that cannot be used may name a file all the same, and so may a line that is commented out until there is
/// something to read.
public func idleLedgerFiles(
  among files: [String], of dossiers: [Dossier], texts: () -> [SourceFile]
) -> [Problem] {
  let read = Set(dossiers.flatMap { $0.ledgerFiles.map(\.file.path) })
  let unread = files.filter { !read.contains($0) }
  guard !unread.isEmpty else { return [] }
  let mentioned = Set(texts().flatMap(ledgerFilesMentioned))
  let lists = namesOfLists()
  return unread.filter { !mentioned.contains($0) }.sorted().map { path in
    let name = String(path.split(separator: "/").last ?? "")
    let list = name.split(separator: ".").dropLast().last.map(String.init) ?? ""
    return Problem(
      .idleLedgerFile, in: path, at: nil, "no dossier names this file",
      why: "what it holds is on no page and in no sum",
      fix:
        "write `\(lists.contains(list) ? list : "payments"): \(name)` in its dossier, or put a dot before its name"
    )
  }
}

/// The paths of CSV files whose names stand anywhere in a dossier's text.
private func ledgerFilesMentioned(in file: SourceFile) -> [String] {
  let ending = Array(".csv".utf8)
  let folder = file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? ""
  let bytes = file.bytes
  var paths: [String] = []
  var offset = 0
  while let dot = bytes[offset...].firstIndex(of: UInt8(ascii: ".")) {
    offset = dot + 1
    guard bytes[dot...].prefix(ending.count).map({ $0 | 0x20 }) == ending.map({ $0 | 0x20 }) else { continue }
    let start = bytes[..<dot].lastIndex { " \t\n\"'/:,{[(`".utf8.contains($0) }.map { $0 + 1 } ?? 0
    paths.append(folder + String(decoding: bytes[start..<dot + ending.count], as: UTF8.self))
  }
  return paths
}
