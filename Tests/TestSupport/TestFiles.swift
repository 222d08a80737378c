import Foundation

/// Reads the files that tests compare with, and the sources that they hold to account.
public enum TestFiles {
  /// What a folder holds, by name; hidden files left out.
  public static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The files of a folder and of those below it, as paths inside it; hidden files left out.
  public static func paths(below folder: URL) throws -> [String] {
    try names(in: folder).flatMap { name -> [String] in
      let file = folder.appending(path: name)
      let isFolder = try file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      return isFolder ? try paths(below: file).map { "\(name)/\($0)" } : [name]
    }
  }

  public static func bytes(of file: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  public static func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
