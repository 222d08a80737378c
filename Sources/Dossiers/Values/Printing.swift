/// How money, days and shares are put into words and columns.
extension Notation {
  /// Money at a glance: `4.51m`, `260k`, `850`; two decimals from a million on, none below; `−` before a
  /// loss.
  public func brief(_ money: Money) -> String {
    // What rounds to nothing has no sign.
    let sign = money.tenThousandths <= -50 ? "−" : ""
    let units = money.magnitude.tenThousandths
    return switch units {
    case (999_500_000 * Money.perUnit)...:
      sign + fixed(units, per: 1_000_000_000 * Money.perUnit, decimals: 2) + "bn"
    case (999_500 * Money.perUnit)...: sign + fixed(units, per: 1_000_000 * Money.perUnit, decimals: 2) + "m"
    case (10_000 * Money.perUnit)...: sign + fixed(units, per: 1_000 * Money.perUnit, decimals: 0) + "k"
    case (1_000 * Money.perUnit)...: sign + trimmed(units, per: 1_000 * Money.perUnit, decimals: 1) + "k"
    default: sign + trimmed(units, per: Money.perUnit, decimals: 2)
    }
  }

  /// As `brief`, with `~` before an estimate.
  public func brief(_ amount: Amount) -> String {
    (amount.isEstimate ? "~" : "") + brief(amount.money)
  }

  /// A share of a whole, to a tenth of a per cent and without a needless nought: `5.8%`, `30%`.
  public func share(_ part: Money, of whole: Money) -> String {
    guard whole.tenThousandths != 0 else { return "–" }
    let scaled = Int128(part.magnitude.tenThousandths) * 1_000
    let divisor = Int128(whole.magnitude.tenThousandths)
    let tenths = Int64(clamping: (scaled + divisor / 2) / divisor)
    let isNegative = tenths != 0 && (part.tenThousandths < 0) != (whole.tenThousandths < 0)
    return (isNegative ? "−" : "") + trimmed(tenths, per: 10, decimals: 1) + "%"
  }

  public func percent(_ percent: Percent) -> String {
    let sign = percent.tenThousandths < 0 ? "−" : ""
    return sign + trimmed(Int64(clamping: percent.tenThousandths.magnitude), per: 10_000, decimals: 2) + "%"
  }

  /// A rate of exchange with all its decimals: `0.92`, `0.0062`.
  public func rate(millionths rate: Int64) -> String {
    let (whole, rest) = rate.quotientAndRemainder(dividingBy: 1_000_000)
    guard rest != 0 else { return String(whole) }
    var digits = String(1_000_000 + rest).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(whole)\(decimal)\(digits)"
  }

  /// A whole number with its thousands grouped.
  public func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += group }
      text.append(digit)
    }
    return text
  }

  /// Money in full, with its thousands grouped and, where it has any, two decimals or more.
  public func full(_ money: Money) -> String {
    let (whole, rest) = money.magnitude.tenThousandths.quotientAndRemainder(dividingBy: Money.perUnit)
    let sign = money.tenThousandths < 0 ? "−" : ""
    guard rest != 0 else { return sign + grouped(whole) }
    var digits = String(String(Money.perUnit + rest).dropFirst())
    while digits.count > 2, digits.last == "0" { digits.removeLast() }
    return sign + grouped(whole) + decimal + digits
  }

  public func day(_ day: CalendarDay) -> String {
    let (year, month, dayOfMonth) = day.components
    let name = Notation.months[month - 1]
    return switch date {
    case .dayMonthYear: "\(dayOfMonth) \(name) \(year)"
    case .monthDayYear: "\(name) \(dayOfMonth), \(year)"
    case .iso: day.iso
    case .numeric: "\(dayOfMonth < 10 ? "0" : "")\(dayOfMonth).\(month < 10 ? "0" : "")\(month).\(year)"
    }
  }

  /// A day, or the month or the year where that is all that is on record.
  public func day(_ range: DayRange) -> String {
    let (year, month, _) = range.first.components
    return switch range.precision {
    case .day: day(range.first)
    case .month: date == .iso ? String(range.first.iso.prefix(7)) : "\(Notation.months[month - 1]) \(year)"
    case .year: String(year)
    }
  }

  public static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A non-negative number divided and rounded half up, with exactly so many decimals, two at most.
  private func fixed(_ number: Int64, per divisor: Int64, decimals: Int) -> String {
    let (whole, rest) = rounded(number, per: divisor, decimals: decimals)
    return decimals == 0 ? String(whole) : joined(whole, rest, decimals: decimals)
  }

  /// The same without noughts at its end.
  private func trimmed(_ number: Int64, per divisor: Int64, decimals: Int) -> String {
    var (whole, rest) = rounded(number, per: divisor, decimals: decimals)
    var decimals = decimals
    while decimals > 0, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    return decimals == 0 ? String(whole) : joined(whole, rest, decimals: decimals)
  }

  /// The whole of a number that is divided, and what is left of it as a number of so many decimals.
  private func rounded(_ number: Int64, per divisor: Int64, decimals: Int) -> (whole: Int64, rest: Int64) {
    let scale: Int64 = decimals == 0 ? 1 : decimals == 1 ? 10 : 100
    let (whole, left) = number.quotientAndRemainder(dividingBy: divisor)
    let rest = (left * scale * 2 + divisor) / (divisor * 2)
    return rest == scale ? (whole + 1, 0) : (whole, rest)
  }

  private func joined(_ whole: Int64, _ rest: Int64, decimals: Int) -> String {
    "\(whole)\(decimal)\(decimals == 2 && rest < 10 ? "0" : "")\(rest)"
  }
}
