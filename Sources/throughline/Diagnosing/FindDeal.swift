import Glibc
import Intelligence
import SourceText

/// What a deal's name leads to.
enum NamedDeal {
  case diagnosed(DiagnosedDeal)
  /// The dossier has errors; its path inside the content folder.
  case unread(String)
}

/// The deal of an id, or of the path of its dossier: from where the program runs, or inside the content folder.
///
/// Throws what the command line says where there is no such deal, with the nearest one.
func findDeal(_ name: String, in content: DiagnosedContent, of folder: Folder) throws -> NamedDeal {
  let deals = content.portfolio.deals
  if let deal = deals.first(where: { $0.dossier.id == name }) { return .diagnosed(deal) }
  if let path = content.unread.first(where: { id(ofDossierAt: $0) == name }) { return .unread(path) }
  if name.contains("/") || name.hasSuffix(".md") {
    let file = realPath(name)
    func isMeant(_ path: String) -> Bool {
      path == name || path == "deals/" + name || file != nil && realPath(folder.file(path)) == file
    }
    if let deal = deals.first(where: { isMeant($0.dossier.files[0].path) }) { return .diagnosed(deal) }
    if let path = content.unread.first(where: isMeant) { return .unread(path) }
    if file != nil {
      throw UnknownName(
        "`\(name)` is no dossier of `\(folder.path)`; name the folder that holds its `deals` with --content")
    }
  }
  let ids = deals.map(\.dossier.id) + content.unread.map(id(ofDossierAt:))
  throw UnknownName(absence(of: id(ofDossierAt: name), among: ids.sorted(), in: folder))
}

private func absence(of name: String, among ids: [String], in folder: Folder) -> String {
  let missing = "there is no deal `\(printable(name))` in `\(folder.path)`"
  if let nearest = nearestName(to: name, among: ids) { return "\(missing); did you mean `\(nearest)`?" }
  let wanted = slug(of: name)
  let similar = wanted.isEmpty ? [] : ids.filter { $0.contains(wanted) }
  guard !similar.isEmpty else { return missing }
  let most = 8
  let list = similar.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
  return
    "\(missing); did you mean one of \(list)\(similar.count > most ? " and \(similar.count - most) more" : "")?"
}

/// `deals/pump-hall.md` is `pump-hall`.
private func id(ofDossierAt path: String) -> String {
  let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  return String(name.hasSuffix(".md") ? name.dropLast(".md".count) : name)
}

/// A file by its one path without links; nil where there is none.
private func realPath(_ path: String) -> String? {
  guard let pointer = realpath(path, nil) else { return nil }
  defer { free(pointer) }
  return String(cString: pointer)
}
