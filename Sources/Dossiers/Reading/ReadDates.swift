import SourceText

/// Why a text is not a date, for the author.
struct DateFault: Error {
  let reason: String
  let fix: String
}

extension MapReader {
  mutating func date(_ node: SyntaxTree.Index) -> When? {
    if tree.isWord(node, "undated") { return .undated }
    if tree.isWord(node, "unknown") { return .unknown }
    return range(node, words: ["none", "undated", "unknown"]).map { .days($0) }
  }

  mutating func day(_ node: SyntaxTree.Index) -> CalendarDay? {
    guard let range = range(node, words: []) else { return nil }
    guard range.isOneDay else {
      report(notADate: node, DateFault(reason: "the day is wanted", fix: "write it as `2025-03-20`"))
      return nil
    }
    return range.first
  }

  private mutating func range(_ node: SyntaxTree.Index, words: [String]) -> DayRange? {
    guard tree.isScalar(node), tree.nodes[node].textCount > 0 else {
      report(wrongType: node, wanted: "a date")
      return nil
    }
    do {
      let range = try readDayRange(tree.bytes(of: node))
      if range.first < likelyDays.first || range.last > likelyDays.last { report(unlikelyYear: node) }
      return range
    } catch {
      var fault = dateOfSpreadsheet(node) ?? error
      if let word = nearestName(to: tree.string(of: node), among: words) {
        fault = DateFault(reason: "did you mean the word `\(word)`?", fix: "write `\(word)`")
      } else if !words.isEmpty, !tree.bytes(of: node).contains(where: isDigit) {
        fault = DateFault(
          reason: "it holds no digit",
          fix: "write `undated` if the day is not on record, `none` if it did not happen, or \(removal)")
      }
      report(notADate: node, fault)
      return nil
    }
  }

  private mutating func report(unlikelyYear node: SyntaxTree.Index) {
    report(
      .unlikelyYear, at: tree.nodes[node].span.start,
      "\(path()) \(quoted(tree.string(of: node))) lies before 1900 or after 2200",
      why: "stages and deadlines are counted from dates, and this one would count centuries",
      fix: "correct the year")
  }

  private mutating func report(notADate node: SyntaxTree.Index, _ fault: DateFault) {
    report(
      .impossibleDate, at: tree.nodes[node].span.start,
      "\(path()) \(quoted(tree.string(of: node))) is not a date: \(fault.reason)",
      why: "stages and deadlines are counted from dates",
      fix: fault.fix + (isDayOfSpreadsheet(node) ? hint("the format YYYY-MM-DD") : ""))
  }
}

/// The days from 1900 to 2200; what lies outside is most likely a slip.
private let likelyDays = (first: CalendarDay(number: -25_567), last: CalendarDay(number: 84_370))

/// Reads `2025-03-20`, `2025-03` or `2025`.
func readDayRange(_ text: ArraySlice<UInt8>) throws(DateFault) -> DayRange {
  guard let (year, month, day) = numbers(of: text) else { throw misshapenDate(Array(text)) }
  guard year >= 1 else { throw DateFault(reason: "years begin with 0001", fix: "write the year in full") }
  if let month, !(1...12).contains(month) {
    throw DateFault(reason: "a year has 12 months", fix: "correct the month")
  }
  guard let month, let day else {
    guard let range = DayRange(year: year, month: month) else { throw misshapenDate(Array(text)) }
    return range
  }
  if let day = CalendarDay(year: year, month: month, day: day) { return DayRange(day) }
  throw DateFault(
    reason: day == 0
      ? "days begin with 01"
      : "\(monthNames[month - 1]) \(year) has \(CalendarDay.days(inMonth: month, of: year)) days",
    fix: "correct the day, or write the month alone where the day is not known")
}

/// The numbers of a date of the right shape, possible or not.
private func numbers(of text: ArraySlice<UInt8>) -> (year: Int, month: Int?, day: Int?)? {
  guard text.count == 4 || text.count == 7 || text.count == 10 else { return nil }
  var numbers = (0, 0, 0)
  for (index, byte) in zip(0..., text) {
    if index == 4 || index == 7 {
      guard byte == UInt8(ascii: "-") else { return nil }
      continue
    }
    guard isDigit(byte) else { return nil }
    let digit = Int(byte - UInt8(ascii: "0"))
    switch index {
    case ..<4: numbers.0 = numbers.0 * 10 + digit
    case ..<7: numbers.1 = numbers.1 * 10 + digit
    default: numbers.2 = numbers.2 * 10 + digit
    }
  }
  return (numbers.0, text.count >= 7 ? numbers.1 : nil, text.count == 10 ? numbers.2 : nil)
}

private func misshapenDate(_ bytes: [UInt8]) -> DateFault {
  let usual = "write year, month and day with hyphens, such as `2025-03-20`"
  if bytes.count > 10, let day = try? readDayRange(bytes[0..<10]) {
    return DateFault(reason: "a date has no time of day", fix: "write `\(day.first.iso)`")
  }
  if bytes.count == 8, bytes.allSatisfy(isDigit) {
    let hyphen = [UInt8(ascii: "-")]
    let corrected = bytes[..<4] + hyphen + bytes[4..<6] + hyphen + bytes[6...]
    if let day = try? readDayRange(Array(corrected)[...]) {
      return DateFault(reason: "year, month and day are joined by hyphens", fix: "write `\(day.first.iso)`")
    }
  }
  // A day with another separator, or without its zeros, can be told where the year comes first.
  let parts = bytes.split { !isDigit($0) }
  if parts.count == 3, parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2 {
    let padded = parts.map { part in [UInt8](repeating: UInt8(ascii: "0"), count: part.count % 2) + part }
    let corrected = Array(padded.joined(separator: [UInt8(ascii: "-")]))
    if let day = try? readDayRange(corrected[...]) {
      return DateFault(reason: "year, month and day are joined by hyphens", fix: "write `\(day.first.iso)`")
    }
  }
  let likely = daysWrittenYearLast(parts)
  if !likely.isEmpty {
    let written = likely.map { "`\($0.iso)`" }.joined(separator: " or ")
    return DateFault(
      reason: "dates are written year first",
      fix: "write \(written)\(likely.count > 1 ? ", whichever is meant" : "")")
  }
  return DateFault(reason: "dates are written year first", fix: usual)
}

/// The days that `20/01/2025` can be: with the day first, and with the month first.
private func daysWrittenYearLast(_ parts: [ArraySlice<UInt8>]) -> [CalendarDay] {
  guard parts.count == 3, parts[2].count == 4, parts.allSatisfy({ $0.count <= 4 }) else { return [] }
  let numbers = parts.map { part in part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
  let days = [(numbers[1], numbers[0]), (numbers[0], numbers[1])].compactMap { month, day in
    CalendarDay(year: numbers[2], month: month, day: day)
  }
  return days.count == 2 && days[0] == days[1] ? [days[0]] : days
}

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
