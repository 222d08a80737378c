import Markdown

/// An address in a body that means a file of the site's assets.
///
/// Authors write it as their editor or their Git host shows the file: from the dossier's folder
/// (`../assets/plan.pdf`), from the content's (`assets/plan.pdf`), or from the top (`/assets/plan.pdf`).
struct AssetAddress {
  /// The file's path below the assets.
  let path: String
  /// The address from the site's top folder, with what was written behind the path: a query or a fragment.
  let fromTop: String

  /// Nil for an address of anything else.
  init?(_ address: String) {
    var rest = address[...]
    if rest.utf8.first == UInt8(ascii: "/") {
      rest.removeFirst()
    } else {
      while let step = ["./", "../"].first(where: rest.hasPrefix) { rest.removeFirst(step.count) }
    }
    guard rest.hasPrefix("assets/") else { return nil }
    fromTop = String(rest)
    let path = rest.dropFirst("assets/".count).prefix { $0 != "?" && $0 != "#" }
    self.path = percentDecoded(String(path))
  }
}
