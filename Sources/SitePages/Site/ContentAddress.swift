import Markdown

/// An address in a body that means another file of the content, as a Git host's preview follows it:
/// `crane.md` beside it, `../buyers/port.md` or `deals/crane.md#c1`.
struct ContentAddress {
  /// The file's path below the content, such as `deals/crane.md`.
  let path: String
  /// With its `#`; may be empty.
  let fragment: Substring

  /// Nil for an address of anything else; `file` is the path of the one that holds it.
  init?(_ address: String, from file: String) {
    guard !address.contains(":"), !address.hasPrefix("//") else { return nil }
    var rest = address[...]
    while let step = ["./", "../", "/", "Content/"].first(where: rest.hasPrefix) {
      rest.removeFirst(step.count)
    }
    let written = rest.prefix { $0 != "#" && $0 != "?" }
    guard written.hasSuffix(".md") else { return nil }
    let folder = file.prefix { $0 != "/" }
    let decoded = percentDecoded(String(written))
    path = decoded.contains("/") ? decoded : "\(folder)/\(decoded)"
    fragment = rest.dropFirst(written.count).drop { $0 != "#" }
  }

  /// The file's name without its ending, by which a `[[reference]]` means it.
  var id: Substring { (path.split(separator: "/").last ?? "").dropLast(".md".count) }
}

/// Whether an address leads out of the site, to a place on its own page, or to a page by its own name: what a body
/// may say without the site's knowing.
func leadsSomewhere(_ address: String) -> Bool {
  let path = address.prefix { $0 != "#" && $0 != "?" }
  if path.isEmpty || path.hasPrefix("//") || path.hasSuffix(".html") || path.hasSuffix("calendar.ics") {
    return true
  }
  let first = path.prefix { $0 != "/" }
  guard let colon = first.firstIndex(of: ":") else { return false }
  return ["http", "https", "mailto", "tel", "ftp"].contains(first[..<colon].lowercased())
}
