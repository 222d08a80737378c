import Dossiers

/// The bound from which a rule sees a gap, and the one from which it calls it severe.
public struct Thresholds: Sendable {
  public enum Unit: Sendable {
    case days, percent, count
    /// How many times as much one thing is as another.
    case ratio
  }

  public let unit: Unit
  /// The unit of the severe bound, where it measures something else than the moderate one.
  public let severeUnit: Unit
  /// In ten-thousandths of the unit; nil where the rule has no such bound to set.
  public let moderate: Int64?
  public let severe: Int64?

  public init(_ unit: Unit, moderate: Int64? = nil, severe: Int64? = nil, severeIn severeUnit: Unit? = nil) {
    self.unit = unit
    self.severeUnit = severeUnit ?? unit
    self.moderate = moderate.map { $0 * 10_000 }
    self.severe = severe.map { $0 * 10_000 }
  }

  private init(_ unit: Unit, severeIn severeUnit: Unit, exactModerate: Int64?, exactSevere: Int64?) {
    self.unit = unit
    self.severeUnit = severeUnit
    moderate = exactModerate
    severe = exactSevere
  }

  /// Nothing to set: any entry of the kind is a gap.
  public static let none = Thresholds(.count)

  /// These with a site's own in their place, where the rule has such a bound at all.
  public func changed(moderate: Int64?, severe: Int64?) -> Thresholds {
    Thresholds(
      unit, severeIn: severeUnit, exactModerate: self.moderate == nil ? nil : moderate ?? self.moderate,
      exactSevere: self.severe == nil ? nil : severe ?? self.severe)
  }

  var moderateDays: Quantity { whole(moderate) }
  var severeDays: Quantity { whole(severe) }
  var moderateCount: Quantity { whole(moderate) }
  var severeCount: Quantity { whole(severe) }
  var moderateShare: Percent { Percent(tenThousandths: moderate ?? 0) }
  var severeShare: Percent { Percent(tenThousandths: severe ?? 0) }

  private func whole(_ bound: Int64?) -> Quantity { Quantity(Int128((bound ?? 0) / 10_000)) }
}
