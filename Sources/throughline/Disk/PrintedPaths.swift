extension Folder {
  /// What is put before the paths of its files in print, such as `Content/`: nothing for the folder in which the
  /// program runs, so that tools which count paths from there find the files.
  var prefix: String {
    var shown = path[...]
    while shown.hasPrefix("./") { shown = shown.dropFirst(2) }
    if shown == "." || shown.isEmpty { return "" }
    return shown.hasSuffix("/") ? String(shown) : shown + "/"
  }
}
