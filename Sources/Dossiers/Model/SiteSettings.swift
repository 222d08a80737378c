/// What `Content/site.yml` says.
public struct SiteSettings: Sendable {
  public let title: String
  public let organisation: String?
  /// BCP 47; `en` where the file doesn't say.
  public let language: String
  /// The currency of all totals, and a deal's default. ISO 4217.
  public let currency: String
  public let basis: Basis
  public let rates: ExchangeRates
  public let notation: Notation
  public let baseURL: String?
  /// Where a file and line can be opened, with `{path}` and `{line}` to fill in.
  public let sourceURL: String?
  /// Nil for today.
  public let asOf: CalendarDay?
  /// Slugs of the levers added to the built-in ones.
  public let levers: [String]
  /// By rule id.
  public let rules: [String: RuleSetting]
  /// By control.
  public let playbooks: [Stage: Playbook]
  /// In the order of the file.
  public let audiences: [Audience]
}

/// Rates by which foreign amounts count in the site's currency.
public struct ExchangeRates: Sendable {
  public let asOf: CalendarDay?
  /// Millionths of the site's currency that one unit of the foreign currency is worth, by ISO 4217 code.
  public let millionths: [String: Int64]
}

/// How numbers and dates are printed.
public struct Notation: Sendable {
  public let decimal: String
  public let group: String
  public let date: DatePattern

  /// The orders in which a date can be printed.
  public enum DatePattern: String, CaseIterable, Sendable {
    case dayMonthYear = "d MMM yyyy"
    case monthDayYear = "MMM d, yyyy"
    case iso = "yyyy-MM-dd"
    case numeric = "dd.MM.yyyy"
  }
}

/// A change to one rule.
public enum RuleSetting: Sendable {
  /// New thresholds, in the rule's own unit, in ten-thousandths; nil leaves the default.
  case thresholds(moderate: Int64?, severe: Int64?)
  case off(reason: String)
}

/// What to install where a control is missing.
public struct Playbook: Sendable {
  public let name: String
  public let url: String
}

/// Who a build is for, and what they may see.
public struct Audience: Sendable {
  public let name: String
  /// Field paths and headings withheld; empty withholds nothing.
  public let withhold: [String]
  /// What alone is shown; nil shows everything not withheld.
  public let show: [String]?
  /// Nil for deals of any tag.
  public let onlyTagged: [String]?
}
