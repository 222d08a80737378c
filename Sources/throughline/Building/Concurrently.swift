/// Transforms items on several cores and gives the results in the order of the items, so that nothing that
/// follows depends on scheduling.
///
/// Items go in runs of 64: fewer, larger tasks scale better than one for each item.
func concurrently<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @escaping @Sendable (Item) throws -> Result
) async throws -> [Result] {
  let jobs = min(jobs, items.count)
  guard jobs > 1 else { return try items.map(transform) }
  // Few items are spread over the cores as well.
  let size = max(1, min(64, (items.count + jobs - 1) / jobs))
  let slices = stride(from: 0, to: items.count, by: size).map { items[$0..<min($0 + size, items.count)] }
  return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
    var results = [[Result]](repeating: [], count: slices.count)
    var next = 0
    func start() {
      guard next < slices.count else { return }
      let index = next
      let slice = slices[index]
      next += 1
      group.addTask { (index, try slice.map(transform)) }
    }
    for _ in 0..<jobs { start() }
    while let (index, result) = try await group.next() {
      results[index] = result
      start()
    }
    return results.flatMap(\.self)
  }
}
