import Dossiers
import SourceText

/// Concessions that were traded together, or one that stands alone: section 7 of the rules' conventions.
struct Package: Sendable {
  /// The package's name; nil for an entry alone.
  let name: String?
  /// Ours, in the order of the file; never empty.
  let ours: [Concession]
  let buyers: [Concession]
  /// Whether more entries may belong to it, in a ledger that is known to be partial.
  let mayHoldMore: Bool
  /// The stages that its latest entry of ours may belong to; one where its day leaves no doubt.
  let stages: [Stage]

  /// What messages and money call it: its name, else its entry's id, else the place where it is written.
  var source: String {
    if let name { return "package:\(name)" }
    return entrySource(ours[0])
  }

  /// Whether something came back.
  var isTraded: Truth {
    if !buyers.isEmpty { return .yes }
    if ours.contains(where: { $0.broughtSomething }) { return .yes }
    return mayHoldMore ? .open([FieldPath("concessions", at: ours[0].span)]) : .no
  }

  /// Given for nothing; what was priced at nothing is no gift.
  var isGift: Truth {
    let pricedAtNothing = ours.allSatisfy { $0.value.value?.money == .zero }
    return pricedAtNothing ? .no : !isTraded
  }

  /// What we gave, at what it is worth to us.
  var gave: Quantity {
    ours.reduce(.zero) { sum, entry in
      sum + amountOrUnknown(entry.value, FieldPath("concessions.value", at: entry.span))
    }
  }

  /// What came back is worth at least what is priced of it.
  var worthOfReturn: Quantity {
    var sum = Quantity.zero
    for entry in ours {
      let path = FieldPath("concessions.got_value", at: entry.span)
      if let worth = entry.gotValue.value {
        sum += Quantity(worth, path)
      } else if entry.gotText != nil {
        sum += Quantity(path, from: 0, to: nil)
      }
    }
    for entry in buyers {
      sum += amountOrUnknown(entry.value, FieldPath("concessions.value", at: entry.span))
    }
    return sum
  }

  /// The amounts on record of what we gave; nil where nothing is priced.
  var priced: Amount? { total(of: ours.compactMap(\.value.value)) }

  func isIn(_ stage: Stage) -> Truth {
    guard stages.contains(stage) else { return .no }
    return stages.count == 1 ? .yes : .open([FieldPath("concessions.date", at: ours[0].span)])
  }
}

extension Concession {
  var isOurs: Bool { by.value != .buyer }

  /// What came back, in words; an empty text says that nothing did.
  var gotText: String? {
    guard let got = got.value, !got.isEmpty else { return nil }
    return got
  }

  var broughtSomething: Bool {
    gotText != nil || (gotValue.value?.money ?? .zero) > .zero
  }
}

/// How money names the entry that it comes from: by its id, else by its place.
func entrySource(_ entry: some LedgerEntry) -> String {
  entry.id.value.map { "entry:\($0)" }
    ?? "line:\(entry.span.file):\(entry.span.start.line):\(entry.span.start.column)"
}

/// An amount that may be missing, and is then nothing or more.
func amountOrUnknown(_ field: Field<Amount>, _ path: FieldPath) -> Quantity {
  guard let amount = field.value else { return Quantity(path, from: 0, to: nil) }
  return Quantity(amount, path)
}

/// The sum of some amounts, nil where there are none.
func total(of amounts: [Amount]) -> Amount? {
  amounts.dropFirst().reduce(amounts.first) { sum, amount in sum.map { $0 + amount } }
}

/// The packages with an entry of ours that is, or may be, there on the day.
func gatherPackages(of dossier: Dossier, on day: CalendarDay, steps: ReachedSteps) -> [Package] {
  let entries = dossier.concessions.entries.filter { entry in
    guard case .given(.days(let range), _) = entry.date else { return true }
    return range.first <= day
  }
  var order: [String] = []
  var members: [String: [Concession]] = [:]
  for entry in entries {
    let key = entry.package.value.map { "package:\($0)" } ?? entrySource(entry)
    if members[key] == nil { order.append(key) }
    members[key, default: []].append(entry)
  }
  return order.compactMap { key in
    let entries = members[key] ?? []
    let ours = entries.filter(\.isOurs)
    guard !ours.isEmpty else { return nil }
    let name = ours[0].package.value
    return Package(
      name: name, ours: ours, buyers: entries.filter { !$0.isOurs },
      mayHoldMore: name != nil && dossier.concessions.extent == .partial,
      stages: stages(of: ours, steps: steps))
  }
}

/// Delivery if certainly after signature; else award if certainly after award; else the table.
private func stages(of ours: [Concession], steps: ReachedSteps) -> [Stage] {
  let ranges = ours.compactMap { entry -> DayRange? in
    guard case .given(.days(let range), _) = entry.date else { return nil }
    return range
  }
  guard let latest = ranges.max(by: { ($0.last, $0.first) < ($1.last, $1.first) }) else { return [.table] }
  /// Whether the package is after a step: certainly, possibly, or not.
  func after(_ step: Step) -> (certainly: Bool, possibly: Bool) {
    guard steps[step]?.isNo == false else { return (false, false) }
    let bounds = steps.range(of: step)
    guard let first = bounds.first, let last = bounds.last else { return (false, false) }
    return (latest.first.number > last, latest.last.number > first)
  }
  let (signed, awarded) = (after(.signature), after(.award))
  if signed.certainly { return [.delivery] }
  var stages: [Stage] = []
  if !awarded.certainly || steps.awardIsSignature { stages.append(.table) }
  if awarded.possibly, !steps.awardIsSignature { stages.append(.award) }
  if signed.possibly { stages.append(.delivery) }
  return stages.isEmpty ? [.table] : stages
}
