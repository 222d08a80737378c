import Dossiers

extension Notation {
  /// A movement with its sign: `+153k`, `−60k`; an estimate as `~ −90k`, its two signs apart.
  func signed(_ amount: Amount) -> String {
    let sign = amount.money > .zero ? "+" : ""
    return (amount.isEstimate ? "~\u{202F}" : "") + sign + brief(amount.money)
  }
}
