import SourceText

/// Gives each heading an id of its own on the page.
struct HeadingIDs {
  private let taken: Set<String>
  /// The ids given so far, with the number that the next heading of the same text tries first.
  private var given: [String: Int] = [:]

  init(taken: Set<String>) {
    self.taken = taken
    given.reserveCapacity(16)
  }

  /// Whether a link to `#id` leads somewhere on the page.
  func holds(_ id: String) -> Bool { given[id] != nil || taken.contains(id) }

  /// The slug of the heading's text, with `-2`, `-3` and so on behind it where the page has that already.
  mutating func id(for text: String) -> String {
    let slug = SourceText.slug(of: text)
    let base = slug.isEmpty ? "section" : slug
    if !holds(base) {
      given[base] = 2
      return base
    }
    var id = base
    var number = given[base] ?? 2
    while holds(id) {
      id = "\(base)-\(number)"
      number += 1
    }
    given[base] = number
    given[id] = 2
    return id
  }
}
