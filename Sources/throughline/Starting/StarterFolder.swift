import Dossiers
import Glibc

/// A folder of the content in which new files begin.
struct StarterFolder: Sendable {
  enum Outcome: Sendable {
    case written
    /// Nothing was written, since this file is there.
    case taken(String)
  }

  let folder: Folder

  /// Writes files, all or none, and never over one that is there, even if it came into being meanwhile.
  func write(_ files: [StarterFile]) throws(DiskFailure) -> Outcome {
    try make(folder.path)
    var written: [String] = []
    for file in files {
      let path = folder.file(file.name)
      do throws(DiskFailure) {
        guard try begin(path, with: Array(file.text.utf8)) else {
          written.forEach { unlink($0) }
          return .taken(path)
        }
        written.append(path)
      } catch {
        written.forEach { unlink($0) }
        throw error
      }
    }
    return .written
  }

  /// Writes a file that is not there yet; false where it is.
  private func begin(_ path: String, with bytes: [UInt8]) throws(DiskFailure) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw DiskFailure("could not write", path)
    }
    var rest = bytes[...]
    var isWhole = true
    while isWhole, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      isWhole = count > 0 || errno == EINTR
    }
    let failure = isWhole ? nil : DiskFailure("could not write", path)
    if close(descriptor) == 0, failure == nil { return true }
    let reason = failure ?? DiskFailure("could not write", path)
    unlink(path)
    throw reason
  }

  /// Makes a folder and those that lead to it.
  private func make(_ path: String) throws(DiskFailure) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      throw DiskFailure("could not make", path)
    }
    try make(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskFailure("could not make", path) }
  }
}
