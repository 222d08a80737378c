/// How long the bar of a value is: the greatest of both sides has the full length.
struct LedgerScale {
  let fullLength: Int
  let unpricedLength: Int
  private let greatest: Double

  init(_ entries: [Lifecycle.Entry], fullLength: Int, unpricedLength: Int) {
    self.fullLength = fullLength
    self.unpricedLength = unpricedLength
    greatest = entries.reduce(0) { greatest, entry in
      [entry.gave?.value, entry.cameBack?.value].compactMap { $0.map { abs(Double($0)) } }
        .reduce(greatest, max)
    }
  }

  func length(of mark: Lifecycle.Mark) -> Int {
    guard let value = mark.value, greatest > 0 else { return unpricedLength }
    return max(2, Int(abs(Double(value)) / greatest * Double(fullLength) + 0.5))
  }
}
