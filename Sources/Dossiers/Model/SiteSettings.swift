import SourceText

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
  /// In the order of the file; the first, if the file doesn't name it, is `internal`, which sees everything.
  public let audiences: [Audience]
  /// The file's path, by which problems call it.
  public let file: String
  /// Where `rules` names each rule.
  public let rulePlaces: [String: SourcePosition]

  /// Settings in which all that is not given is as the format has it where `site.yml` is silent.
  public init(
    title: String, organisation: String? = nil, language: String = "en", currency: String = "EUR",
    basis: Basis = .revenue, rates: ExchangeRates = ExchangeRates(), notation: Notation = Notation(),
    baseURL: String? = nil, sourceURL: String? = nil, asOf: CalendarDay? = nil, levers: [String] = [],
    rules: [String: RuleSetting] = [:], playbooks: [Stage: Playbook] = [:], audiences: [Audience] = [],
    file: String = "site.yml", rulePlaces: [String: SourcePosition] = [:]
  ) {
    self.title = title
    self.organisation = organisation
    self.language = language
    self.currency = currency
    self.basis = basis
    self.rates = rates
    self.notation = notation
    self.baseURL = baseURL
    self.sourceURL = sourceURL
    self.asOf = asOf
    self.levers = levers
    self.rules = rules
    self.playbooks = playbooks
    let namesInternal = audiences.contains { $0.name == Audience.internal.name }
    self.audiences = namesInternal ? audiences : [.internal] + audiences
    self.file = file
    self.rulePlaces = rulePlaces
  }
}

/// Rates by which foreign amounts count in the site's currency.
public struct ExchangeRates: Sendable {
  public let asOf: CalendarDay?
  /// Millionths of the site's currency that one unit of the foreign currency is worth, by ISO 4217 code.
  public let millionths: [String: Int64]

  public init(asOf: CalendarDay? = nil, millionths: [String: Int64] = [:]) {
    self.asOf = asOf
    self.millionths = millionths
  }
}

/// How numbers and dates are printed.
public struct Notation: Sendable {
  public let decimal: String
  public let group: String
  public let date: DatePattern

  public init(decimal: String = ".", group: String = ",", date: DatePattern = .dayMonthYear) {
    self.decimal = decimal
    self.group = group
    self.date = date
  }

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
  /// New thresholds; nil leaves the default.
  case thresholds(moderate: ThresholdSetting?, severe: ThresholdSetting?)
  case off(reason: String)
}

/// A threshold as a site sets it.
public struct ThresholdSetting: Equatable, Sendable {
  /// In ten-thousandths of what it counts: days, entries or per cent.
  public let tenThousandths: Int64
  /// Whether it is written with a per-cent sign, which a rule that counts something else cannot mean.
  public let isPercentage: Bool

  public init(tenThousandths: Int64, isPercentage: Bool) {
    self.tenThousandths = tenThousandths
    self.isPercentage = isPercentage
  }
}

/// What to install where a control is missing.
public struct Playbook: Sendable {
  public let name: String
  public let url: String
}
