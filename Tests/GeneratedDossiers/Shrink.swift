extension FieldTree {
  /// The tree without all that is not needed to go on failing, so that a failure can be read.
  ///
  /// The field on which a law marks its change stays.
  public func shrunk(while fails: (FieldTree) -> Bool) -> FieldTree {
    var least = self
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for place in least.places.reversed() where least[place] != nil {
        let smaller = least.removing(place)
        guard smaller.holdsChange == holdsChange, fails(smaller) else { continue }
        least = smaller
        isSmaller = true
      }
    }
    return least
  }
}
