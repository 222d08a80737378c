/// The id of a new deal: its buyer's id, its name and the year, each unless the name says it already, such as
/// `northwind-foods-erp-renewal-2026`.
///
/// A long name loses its last words, so that the year stays.
public func idOfNewDeal(named name: NewName, buyer: NewName, year: Int) -> String {
  let buyer = buyer.slug
  var words = name.slug.split(separator: "-").map(String.init)
  if !(words.joined(separator: "-") + "-").hasPrefix(buyer + "-") { words.insert(buyer, at: 0) }
  let year = String(year)
  if words.last != year { words.append(year) }
  while correction(ofID: words.joined(separator: "-")) != nil, words.count > 2 {
    words.remove(at: words.count - 2)
  }
  let id = words.joined(separator: "-")
  return correction(ofID: id) ?? id
}

/// The id itself where it is free, else the first of `id-2`, `id-3` and so on that is.
public func nextFreeID(_ id: String, isTaken: (String) -> Bool) -> String {
  var candidate = id
  var number = 2
  while isTaken(candidate) {
    candidate = numbered(id, number)
    number += 1
  }
  return candidate
}

/// What is wrong with an id that an author chose: nil if nothing is, else what it could be, which is empty
/// where nothing of it can be kept.
public func correctionOfChosenID(_ id: String) -> String? {
  correction(ofID: id)
}

private func numbered(_ id: String, _ number: Int) -> String {
  var stem = id.unicodeScalars
  while let last = stem.last, last == "-" || correction(ofID: "\(String(stem))-\(number)") != nil {
    stem.removeLast()
  }
  return "\(String(stem))-\(number)"
}
