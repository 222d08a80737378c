import ControlGaps

/// Reads a baseline that an earlier run wrote.
func readBaseline(_ path: String) throws(DiskFailure) -> Baseline {
  let bytes = try readFile(path)
  do {
    return try Baseline(reading: bytes)
  } catch {
    throw DiskFailure("could not read the baseline", path, because: error.reason)
  }
}

/// Writes the open findings as a baseline, and says in a sentence what came of it: one that lacks the gaps of
/// the dossiers that could not be read would call them new as soon as they can be, so it is not written.
func write(baselineOf checked: CheckedContent, to path: String) throws(DiskFailure) -> String {
  guard checked.isWhole else {
    return "The baseline was not written: it would lack the gaps of what could not be read."
  }
  let baseline = Baseline(checked.findings.filter(\.isOpen).map(\.identity))
  let slash = path.lastIndex(of: "/")
  let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
  _ = try OutputFolder(folder).publish(baseline.bytes, as: name)
  let count = baseline.findings.count
  return "\(count) open gap\(count == 1 ? "" : "s") written to \(path)."
}
