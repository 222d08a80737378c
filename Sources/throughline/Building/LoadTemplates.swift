import SourceText

/// The pages and partials of a templates folder, by their paths below it.
func loadTemplates(_ folder: Folder) throws(DiskFailure) -> [SourceFile] {
  var files: [SourceFile] = []
  for name in ["pages", "partials"] {
    let here = Folder(folder.file(name))
    for path in try here.filesBelow() where path.hasSuffix(".mustache") {
      files.append(SourceFile(path: "\(name)/\(path)", bytes: try readFile(here.file(path))))
    }
  }
  return files
}
