import Dossiers

/// Sums over deals, in the site's currency: with its sign in a sentence, without it in a column.
struct SiteMoney: Sendable {
  let notation: Notation
  private let sign: String

  init(_ facts: SiteFacts) {
    notation = facts.settings.notation
    sign = Self.sign(of: facts.settings.currency)
  }

  /// `€13.1m`, `−€260k`; `NOK 2m` for a currency without a sign that everybody knows.
  func inSentence(_ money: Money) -> String {
    (money < .zero ? "−" : "") + sign + notation.brief(money.magnitude)
  }

  /// An estimate with `~`, apart from a minus.
  func inSentence(_ amount: Amount) -> String {
    (amount.isEstimate ? (amount.money < .zero ? "~\u{202F}" : "~") : "") + inSentence(amount.money)
  }

  /// With a plus where it rises.
  func moved(_ amount: Amount) -> String { notation.signed(amount) }

  /// Empty for nothing, so that a column shows where there is something.
  func column(_ amount: Amount) -> String { amount.money == .zero ? "" : notation.brief(amount) }

  private static func sign(of currency: String) -> String {
    switch currency {
    case "EUR": "€"
    case "GBP": "£"
    case "USD": "$"
    default: currency + "\u{A0}"
    }
  }
}

extension Words {
  /// `1 deal`, `3 deals`; the plural is the noun with an s unless one is given.
  static func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
    count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
  }

  /// `a`, `a and b`, `a, b and c`.
  static func listed(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// Basis points as a share: `−5.8%`, `+0.4%`, `0%`.
  static func share(basisPoints: Int, _ notation: Notation) -> String {
    let tenths = (basisPoints.magnitude + 5) / 10
    let sign = tenths == 0 ? "" : basisPoints < 0 ? "−" : "+"
    return "\(sign)\(tenths / 10)\(tenths % 10 == 0 ? "" : notation.decimal + String(tenths % 10))%"
  }
}
