import JSONText

// The forms of the values that stand on one level, each with the pattern by which its reader goes.
extension ScalarForm {
  static let text = ScalarForm(name: "text", types: textTypes, matchesNone: true)

  static let lever = ScalarForm(
    name: "lever", types: textTypes, matchesNone: true, examples: builtInLevers.map { .string($0) })

  static let pageName = ScalarForm(
    name: "name", types: textTypes, pattern: "[\\s\\S]*\(Pattern.letterOrDigit)[\\s\\S]*", matchesNone: true,
    message: "a name has a letter or a digit")

  static let id = ScalarForm(
    name: "id", types: textTypes, pattern: "\(Pattern.idLetter)+(-\(Pattern.idLetter)+)*", matchesNone: true,
    message: "an id is made of lower-case letters, digits and single hyphens",
    bounds: [JSON.Member("maxLength", .integer(longestID)), JSON.Member("minimum", 0)])

  static let link = ScalarForm(
    name: "link", types: textTypes,
    pattern: "[hH][tT][tT][pP][sS]?://[\\s\\S]*|[^:/?#]*([/?#][\\s\\S]*)?", matchesNone: true,
    message: "a link begins with `https://`, or is a path within the site")

  static let date = ScalarForm(
    name: "date", types: ["string", "integer"],
    pattern: "undated|unknown|" + Pattern.date,
    message: "a date is written as `2025-03-20`, `2025-03` or `2025`, or it is `undated` or `unknown`",
    bounds: yearBounds, examples: ["2025-03-20", "undated", "unknown"])

  static let knownDate = ScalarForm(
    name: "known-date", types: ["string", "integer"], pattern: Pattern.date,
    message: "this date is written as `2025-03-20`, `2025-03` or `2025`", bounds: yearBounds,
    examples: ["2025-03-20"])

  static let day = ScalarForm(
    name: "day", types: ["string"], pattern: "\(Pattern.year)-\(Pattern.month)-\(Pattern.day)",
    message: "a day is written as `2025-03-20`", examples: ["2025-03-20"])

  static let dayOrToday = ScalarForm(
    name: "day-or-today", types: ["string"], pattern: "today|\(Pattern.year)-\(Pattern.month)-\(Pattern.day)",
    message: "write `today`, or a day as `2025-03-20`", examples: ["today", "2025-03-20"])

  /// An amount of money, which is below zero only where `mayBeNegative` says so.
  static func amount(mayBeNegative: Bool) -> ScalarForm {
    ScalarForm(
      name: mayBeNegative ? "amount-of-any-sign" : "amount", types: ["number", "string"],
      pattern: (mayBeNegative ? "~?-?" : "~?") + Pattern.amount,
      message: amountMessage,
      bounds: numberBounds(mayBeNegative ? -greatestUnits : 0, greatestUnits),
      examples: ["4.8m", "150k", "~120k"])
  }

  static let percent = ScalarForm(
    name: "percentage", types: ["number", "string"], pattern: Pattern.percentage,
    message: "a percentage is written as `60%` or `2.5%`, from 0 to 100", bounds: numberBounds(0, 100),
    examples: ["60%"])

  static let limit = ScalarForm(
    name: "limit", types: ["number", "string"], pattern: "\(Pattern.percentage)|~?\(Pattern.amount)",
    message: "a limit is a percentage such as `5%`, or an amount such as `200k`",
    bounds: numberBounds(0, greatestUnits), examples: ["5%", "200k"])

  static let count = ScalarForm(
    name: "count", types: ["integer", "string"], pattern: "[0-9]{1,6}",
    message: "a count is a whole number up to 999999", bounds: numberBounds(0, 999_999))

  static let number = ScalarForm(
    name: "number", types: ["number", "string"], pattern: "-?\(Pattern.digits)%?",
    message: "a number has digits, and a point before its decimals",
    bounds: numberBounds(-greatestUnits, greatestUnits))

  /// A rate of exchange: above zero, and reckoned in millionths.
  static let rate = ScalarForm(
    name: "rate", types: ["number", "string"], pattern: Pattern.digits,
    message: "a rate is written as `0.92`",
    bounds: [
      JSON.Member("exclusiveMinimum", 0),
      JSON.Member("maximum", .integer(Int(Money.greatest.tenThousandths / 1_000_000))),
    ], examples: [.number(JSON.Decimal(92, decimals: 2))])

  /// Unquoted, YAML takes `true` for a flag; the reader knows only the two words in lower case.
  static let flag = ScalarForm(
    name: "flag", types: ["boolean", "string"], pattern: "true|false", message: "write `true` or `false`")
}

private let textTypes: [JSON] = ["string", "number", "boolean"]

private enum Pattern {
  /// All but the signs of ASCII: letters of other scripts are told from signs by the reader alone.
  static let letterOrDigit = #"[^\u0000-/:-@\[-`{-\u007f]"#
  /// The same without capitals.
  static let idLetter = #"[^\u0000-/:-`{-\u007f]"#

  static let year = "(?!0000)[0-9]{4}"
  static let month = "(0[1-9]|1[0-2])"
  /// How many days a month has, the reader knows.
  static let day = "(0[1-9]|[12][0-9]|3[01])"
  static let date = "\(year)(-\(month)(-\(day))?)?"

  static let digits = #"[0-9]+(_[0-9]+)*(\.[0-9]+(_[0-9]+)*)?"#
  static let amount = digits + "(k|m|bn)?"
  static let percentage = #"(0_?)*(1_?0_?0(\.0(_?0)*)?|[0-9](_?[0-9])?(\.[0-9](_?[0-9])*)?)%?"#
}

/// Four digits alone are a number to YAML, which forgets the noughts before it.
private let yearBounds = numberBounds(1000, 9999)

private let amountMessage =
  "an amount is written as `4_800_000`, `4.8m`, `150k` or `~120k`, without commas, spaces or a currency sign"

/// The greatest amount that a file may hold, in units.
private let greatestUnits = Int(Money.greatest.tenThousandths / Money.perUnit)

private func numberBounds(_ least: Int, _ greatest: Int) -> [JSON.Member] {
  [JSON.Member("minimum", .integer(least)), JSON.Member("maximum", .integer(greatest))]
}
