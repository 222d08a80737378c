import SitePages
import SourceText

/// What publishing came to.
struct PublishReport: Sendable {
  var pages = 0
  var written = 0
  var removed = 0
  var problems: [Problem] = []
}

/// Renders the pages and writes what changed; then removes what earlier builds wrote and this one did not.
///
/// What this build will write is noted before the first file is, so that a build that is killed leaves
/// nothing that the next one doesn't know of.
func publish(
  _ pages: [PlannedPage], using templates: SiteTemplates, assets: [AssetFile], to output: OutputFolder,
  jobs: Int, isClean: Bool
) async throws -> PublishReport {
  let earlier = Manifest.read(from: output)
  let now = Manifest(pages.map(\.route.path) + assets.map(\.target))
  try Manifest(earlier.paths + now.paths).write(to: output)
  let results = try await concurrently(pages, jobs: jobs) { page -> (OutputFolder.Outcome, [Problem]) in
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64 * 1024)
    let problems = page.render(templates, &bytes)
    return (try output.publish(bytes, as: page.route.path, evenIfSame: isClean), problems)
  }
  var report = PublishReport()
  report.pages = pages.count
  report.written = results.count { $0.0 == .written }
  report.problems = results.flatMap(\.1)
  for asset in assets {
    let bytes = try readFile(asset.source)
    if try output.publish(bytes, as: asset.target, evenIfSame: isClean) == .written { report.written += 1 }
  }
  let kept = Set(now.paths)
  for path in earlier.paths where !kept.contains(path) {
    try output.remove(path)
    report.removed += 1
  }
  try now.write(to: output)
  return report
}

/// A file that is copied as it is.
struct AssetFile: Sendable {
  /// Where it is on disk.
  let source: String
  /// Where it goes, inside the output folder.
  let target: String

  /// The files of a folder and those below it.
  static func all(in folder: Folder, to target: String) throws(DiskFailure) -> [AssetFile] {
    try folder.filesBelow().map { path throws(DiskFailure) in
      // The manifest holds one path a line, and what it names is removed one day.
      guard !path.utf8.contains(UInt8(ascii: "\n")) else {
        throw DiskFailure("could not copy", folder.file(path), because: "its name holds the end of a line")
      }
      return AssetFile(source: folder.file(path), target: target + "/" + path)
    }
  }
}
