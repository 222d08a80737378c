/// Which files of the output an earlier build wrote, so that those no longer part of the site can be removed.
///
/// It is kept in the output's own `.throughline` folder. One that is missing or damaged is taken for an empty
/// one: then nothing is removed, because only what is known to be ours may be.
struct Manifest: Sendable {
  private static let path = ".throughline/manifest"
  private static let heading = "throughline manifest 1"

  /// Paths inside the output folder, sorted.
  let paths: [String]

  init(_ paths: some Sequence<String>) {
    self.paths = Set(paths).sorted()
  }

  static func read(from output: OutputFolder) -> Manifest {
    guard let bytes = try? readFile(output.folder.file(path)) else { return Manifest([]) }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.first == heading else { return Manifest([]) }
    return Manifest(lines.dropFirst().filter(isInside))
  }

  func write(to output: OutputFolder) throws(DiskFailure) {
    let text = ([Manifest.heading] + paths).joined(separator: "\n") + "\n"
    _ = try output.publish(Array(text.utf8), as: Manifest.path)
  }

  /// A damaged or foreign manifest must not lead out of the folder.
  private static func isInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
  }
}
