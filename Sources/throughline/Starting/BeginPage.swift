import Dossiers

/// Writes the file of a new buyer.
func beginBuyer(_ name: NewName, in content: Folder) async throws -> Beginning {
  let known = try await readKnownContent(content)
  if case .known(let id) = known?.findBuyer(called: name.text), known?.hasFile(ofBuyer: id) == true {
    throw NotBegun("`\(name.text)` names a buyer already: `\(content.file("buyers/\(id).md"))`")
  }
  return try begin(startBuyer(named: name), in: Folder(content.file("buyers")))
}

/// Writes the file of a new tactic.
func beginTactic(_ name: NewName, at stage: Stage?, in content: Folder) async throws -> Beginning {
  let known = try await readKnownContent(content)
  if let id = known?.tacticID(of: Name(name.text)), known?.hasFile(ofTactic: id) == true {
    throw NotBegun("`\(name.text)` names a tactic already: `\(content.file("tactics/\(id).md"))`")
  }
  return try begin(startTactic(named: name, at: stage), in: Folder(content.file("tactics")))
}

private func begin(_ file: StarterFile, in folder: Folder) throws -> Beginning {
  switch try StarterFolder(folder: folder).write([file]) {
  case .written: return Beginning(path: folder.file(file.name))
  case .taken(let path): throw NotBegun("`\(path)` is there already")
  }
}

extension Content {
  fileprivate func hasFile(ofBuyer id: String) -> Bool {
    buyers.contains { $0.id == id && $0.page != nil }
  }

  fileprivate func hasFile(ofTactic id: String) -> Bool {
    tactics.contains { $0.id == id && $0.page != nil }
  }
}
