import SourceText

/// Reads one file of the content; one that the disk will not give is a problem of that file alone.
func readOrReport<Value: Sendable>(
  _ path: String, in folder: Folder, otherwise fix: String, _ read: (SourceFile) -> Reading<Value>
) -> Reading<Value> {
  do {
    return read(SourceFile(path: path, bytes: try readFile(folder.file(path))))
  } catch {
    let problem = Problem(
      .unreadableFile, in: path, at: nil, "the file could not be read: \(error.reason)",
      why: "what it says is missing from the site", fix: fix)
    return Reading(nil, problems: [problem])
  }
}

extension FolderEntry {
  var isMarkdown: Bool {
    guard case .file = kind else { return false }
    return name.hasSuffix(".md")
  }

  /// What is said of an entry that looks as if it were meant to be read, and is not.
  func unread(in folder: String) -> Problem? {
    switch kind {
    case .folder:
      Problem(
        .unreadFolder, in: "\(folder)/\(name)", at: nil, "nothing in this folder is read",
        why: "only the files that stand directly in `\(folder)` are",
        fix: "move its files up into `\(folder)`, or put a dot before its name")
    case .special where name.hasSuffix(".md"):
      Problem(
        .unreadFile, in: "\(folder)/\(name)", at: nil, "this is a pipe or a device, and no file",
        why: "reading it could wait without end", fix: "put a file in its place, or take it away")
    case .file where looksLikeMarkdown && !isMarkdown:
      Problem(
        .unreadFile, in: "\(folder)/\(name)", at: nil, "this file is not read",
        why: "only files whose name ends in `.md` are", fix: "let its name end in `.md`")
    case .file, .special: nil
    }
  }

  private var looksLikeMarkdown: Bool {
    let name = name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }
}
