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

  /// The regular files directly inside, by name, hidden ones left out; empty where there is no such folder.
  func files() throws(DiskFailure) -> [String] {
    try entries().filter { $0.isFile }.map(\.name).sorted()
  }

  /// The regular files inside and below, as paths with `/` between their parts; hidden ones left out.
  func filesBelow(_ prefix: String = "") throws(DiskFailure) -> [String] {
    var paths: [String] = []
    for entry in try entries().sorted(by: { $0.name < $1.name }) {
      if entry.isFile {
        paths.append(prefix + entry.name)
      } else if entry.isFolder {
        paths += try Folder(file(entry.name)).filesBelow(prefix + entry.name + "/")
      }
    }
    return paths
  }

  private struct Entry {
    let name: String
    let isFile: Bool
    let isFolder: Bool
  }

  private func entries() throws(DiskFailure) -> [Entry] {
    guard let handle = opendir(path) else {
      if errno == ENOENT { return [] }
      throw DiskFailure("could not list", path)
    }
    defer { closedir(handle) }
    var entries: [Entry] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      // Links are followed: a folder of dossiers may be put together from several places.
      guard stat(file(name), &status) == 0 else { continue }
      let kind = status.st_mode & S_IFMT
      entries.append(Entry(name: name, isFile: kind == S_IFREG, isFolder: kind == S_IFDIR))
    }
    return entries
  }
}
