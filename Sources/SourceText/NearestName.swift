/// The candidate nearest to a misspelt name, or nil where none is near enough to be worth suggesting.
///
/// Near means an edit distance (insertions, deletions, replacements and swaps of neighbours) of at most a
/// third of the name's length, and never more than three. Of equally near candidates the first is taken.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.lowercased().unicodeScalars)
  let farthest = min(3, max(1, wanted.count / 3))
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let scalars = Array(candidate.lowercased().unicodeScalars)
    guard abs(scalars.count - wanted.count) <= farthest else { continue }
    let distance = editDistance(wanted, scalars)
    if distance <= farthest, distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.name
}

/// The candidate nearest to a misspelt id; where the id has fewer than four letters, only one that differs in case
/// or in what separates its parts.
///
/// Of ids such as `o1` and `o2` each is near to every other, and none is a slip for another.
public func nearestID(to id: String, among candidates: some Sequence<String>) -> String? {
  guard id.unicodeScalars.count < 4 else { return nearestName(to: id, among: candidates) }
  let wanted = slug(of: id).filter { $0 != "-" }
  return candidates.first { slug(of: $0).filter { $0 != "-" } == wanted }
}

/// The optimal string alignment distance: edits, with a swap of two neighbours counted once.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [Int](repeating: i, count: b.count + 1)
    for j in 1...b.count {
      let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
      row[j] = min(replaced, last[j] + 1, row[j - 1] + 1)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
