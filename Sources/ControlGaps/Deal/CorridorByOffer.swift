import Dossiers
import SourceText

/// The buyer's acceptable prices as we knew them by our offer: the first reading of them and the last.
///
/// Where days are missing or ranges, or readings share a day, several readings may be the first, or the last;
/// what is said of the two is then certain only where it holds for all of them.
struct CorridorByOffer {
  typealias Ends = (first: CorridorReading, last: CorridorReading)

  /// Each reading that may be the first with each that may be the last on a later day.
  let ends: [Ends]
  /// Whether two readings lie on different days.
  let isDrawnTwice: Truth
  /// What leaves open which are the first and the last.
  private let doubts: [FieldPath]
  private let isWhole: Bool

  init(of deal: DealOnDay) {
    let ledger = deal.dossier.corridor
    let offer = deal.days(.offer)
    let readings = ledger.entries.filter(deal.counts).map { DatedReading($0, by: offer, of: deal) }
      .filter { !$0.isInTime.isNo }
    isDrawnTwice =
      Truth.any(of: readings) { a in
        Truth.any(of: readings) { b in b.day > a.day && a.isInTime && b.isInTime }
      } || !deal.absence(from: ledger)

    let certain = readings.filter(\.isInTime.isYes)
    let firsts = readings.filter { a in !certain.contains { (a.day > $0.day).isYes } }
    let lasts = readings.filter { b in !certain.contains { ($0.day > b.day).isYes } }
    ends = firsts.flatMap { a in
      lasts.filter { !($0.day > a.day).isNo }.map { (first: a.reading, last: $0.reading) }
    }

    let order = [firsts, lasts].filter { $0.count > 1 }.flatMap { $0.map(\.path) }
    let timing = readings.flatMap(\.isInTime.causes)
    doubts = deal.absence(from: ledger).causes + (timing.isEmpty ? order : timing)
    isWhole = ledger.isWhole
  }

  /// Whether something holds of the first reading and the last; what a partial list lacks may be either.
  func holds(_ condition: (Ends) -> Truth) -> Truth {
    if !isWhole { return .open(doubts) }
    let truths = ends.map(condition)
    if truths.allSatisfy(\.isNo) { return .no }
    if truths.allSatisfy(\.isYes) { return .yes }
    return .open(unique(truths.flatMap(\.causes) + (ends.count > 1 ? doubts : [])))
  }

  private struct DatedReading {
    let reading: CorridorReading
    let path: FieldPath
    let day: Quantity
    let isInTime: Truth

    init(_ reading: CorridorReading, by offer: Quantity, of deal: DealOnDay) {
      self.reading = reading
      path = deal.path("corridor", "date", reading)
      day = deal.dayKnown(reading.date, path)
      isInTime = deal.isKnown(reading.date, path, by: offer)
    }
  }
}
