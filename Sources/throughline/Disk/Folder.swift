import Glibc

/// A folder on disk, by its path.
struct Folder: Sendable {
  let path: String

  init(_ path: String) {
    var path = path
    while path.count > 1, path.last == "/" { path.removeLast() }
    self.path = path
  }

  func file(_ name: String) -> String { path == "/" ? "/" + name : path + "/" + name }

  var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What stands directly inside, by name, hidden ones left out; empty where there is no such folder.
  func entries() throws(DiskFailure) -> [FolderEntry] {
    guard let handle = opendir(path) else {
      if errno == ENOENT { return [] }
      throw DiskFailure("could not list", path)
    }
    defer { closedir(handle) }
    var entries: [FolderEntry] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { entries.append(FolderEntry(name, at: file(name))) }
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// The files inside and below, as paths with `/` between their parts; hidden ones left out.
  func filesBelow() throws(DiskFailure) -> [String] {
    var paths: [String] = []
    let above: [FolderEntry.Identity] =
      if case .folder(let identity) = FolderEntry("", at: path).kind { [identity] } else { [] }
    try collect(into: &paths, prefix: "", above: above)
    return paths
  }

  /// `above` are the folders that lead here: a link to one of them holds nothing new, and has no end.
  private func collect(
    into paths: inout [String], prefix: String, above: [FolderEntry.Identity]
  ) throws(DiskFailure) {
    for entry in try entries() {
      switch entry.kind {
      case .file: paths.append(prefix + entry.name)
      case .folder(let identity) where !above.contains(identity):
        try Folder(file(entry.name)).collect(
          into: &paths, prefix: prefix + entry.name + "/", above: above + [identity])
      case .folder, .special: break
      }
    }
  }
}

/// A name in a folder, and what it names.
struct FolderEntry: Sendable {
  /// By which a folder is known whatever links lead to it.
  struct Identity: Equatable, Sendable {
    let device: UInt
    let number: UInt
  }

  enum Kind: Sendable {
    /// A file, or a link that leads nowhere: whoever opens it is told why it cannot be read.
    case file
    case folder(Identity)
    /// A pipe, a socket or a device, which would keep a reader waiting.
    case special
  }

  let name: String
  let kind: Kind

  /// Links are followed: a folder of dossiers may be put together from several places.
  fileprivate init(_ name: String, at path: String) {
    self.name = name
    var status = stat()
    guard stat(path, &status) == 0 else {
      kind = .file
      return
    }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder(Identity(device: UInt(status.st_dev), number: UInt(status.st_ino)))
      default: .special
      }
  }
}
