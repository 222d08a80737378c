import Glibc

/// Where a site is published: files are whole or absent, and only what changed is written.
struct OutputFolder: Sendable {
  enum Outcome: Sendable { case written, unchanged }

  let folder: Folder

  init(_ path: String) {
    folder = Folder(path)
  }

  /// Writes a file unless the same bytes are there already.
  ///
  /// The bytes go beside the file first and are then renamed over it, so that whoever reads the site
  /// meanwhile, or after a crash, finds the old file or the new one.
  func publish(_ bytes: [UInt8], as path: String, evenIfSame: Bool = false) throws(DiskFailure) -> Outcome {
    let target = folder.file(path)
    if !evenIfSame, holds(bytes, target) { return .unchanged }
    let temporary = OutputFolder.temporaryName(of: target)
    do throws(DiskFailure) {
      try write(bytes, to: temporary, below: path)
      guard rename(temporary, target) == 0 else { throw DiskFailure("could not replace", target) }
    } catch {
      unlink(temporary)
      throw error
    }
    return .written
  }

  /// Removes a file that an earlier build wrote, and its folder if that leaves it empty.
  func remove(_ path: String) throws(DiskFailure) {
    let target = folder.file(path)
    guard unlink(target) == 0 || errno == ENOENT else { throw DiskFailure("could not remove", target) }
    var parent = path[...]
    while let slash = parent.lastIndex(of: "/") {
      parent = parent[..<slash]
      // A folder that still holds something stays, whoever put it there.
      guard rmdir(folder.file(String(parent))) == 0 else { return }
    }
  }

  private static func temporaryName(of target: String) -> String {
    guard let slash = target.lastIndex(of: "/") else { return ".\(target).part" }
    return target[...slash] + "." + target[target.index(after: slash)...] + ".part"
  }

  private func holds(_ bytes: [UInt8], _ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, Int(status.st_size) == bytes.count else { return false }
    return (try? readFile(path)) == bytes
  }

  private func write(_ bytes: [UInt8], to path: String, below relative: String) throws(DiskFailure) {
    var descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0, errno == ENOENT {
      try makeFolders(above: relative)
      descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw DiskFailure("could not write", path) }
    let isWhole = bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
    let failure = isWhole ? nil : DiskFailure("could not write", path)
    guard close(descriptor) == 0, failure == nil else {
      throw failure ?? DiskFailure("could not write", path)
    }
  }

  /// The folders above a file of the output, those that lead to the output included.
  private func makeFolders(above relative: String) throws(DiskFailure) {
    let file = folder.file(relative)
    for end in file.utf8.indices.dropFirst() where file.utf8[end] == UInt8(ascii: "/") {
      try makeFolder(String(file[..<end]))
    }
  }

  private func makeFolder(_ path: String) throws(DiskFailure) {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskFailure("could not make", path) }
  }
}
