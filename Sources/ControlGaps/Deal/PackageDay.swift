import Dossiers

extension DealOnDay {
  /// The day of a package: that of its latest entry of ours, which has no bounds where one has no date.
  func day(of package: Package) -> Quantity {
    let dates = package.ours.map { days($0.date, path("concessions", "date", $0)) }
    return dates.dropFirst().reduce(dates[0], Quantity.greater)
  }
}
