import Foundation
import TestSupport
import Testing

/// A folder of its own for one test, with the repository's content and templates in reach, removed afterwards.
final class Workshop {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "throughline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  func url(_ path: String) -> URL { folder.appending(path: path) }

  func write(_ text: String, to path: String) throws {
    let target = url(path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: target, atomically: true, encoding: .utf8)
  }

  func read(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  /// A content folder with a site and one sparse deal.
  func writeSmallContent() throws {
    try write("title: Deals\ncurrency: EUR\nas_of: 2026-06-30\n", to: "Content/site.yml")
    try write(
      "---\ntitle: Pump hall\nbuyer: Harbour Works\nstatus: bidding\n---\n\n## Story\n\nThe tide gate came first.\n",
      to: "Content/deals/pump-hall.md")
  }

  /// Every file below a folder, by its path inside it.
  func files(below path: String) throws -> [String: Data] {
    let root = url(path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    var files: [String: Data] = [:]
    for name in names {
      var isFolder: ObjCBool = false
      let file = root.appending(path: name)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else {
        continue
      }
      files[name] = try Data(contentsOf: file)
    }
    return files
  }

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program in this folder.
  func throughline(_ arguments: [String]) throws -> Outcome {
    let process = Process()
    process.executableURL = try Workshop.program()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (output, errors) = (url(".out"), url(".err"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try read(".out"), errors: try read(".err"))
  }

  /// Builds with the repository's templates.
  func build(_ arguments: String...) throws -> Outcome {
    let templates = repository.appending(path: "Templates").path
    return try throughline(["build", "--templates", templates] + arguments)
  }

  /// The program stands beside the bundle of the tests.
  static func program() throws -> URL {
    let arguments = CommandLine.arguments.first.map { URL(filePath: $0).deletingLastPathComponent() }
    let build = repository.appending(path: ".build/debug")
    let candidates = [arguments, build].compactMap(\.self).map { $0.appending(path: "throughline") }
    return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) })
  }
}
