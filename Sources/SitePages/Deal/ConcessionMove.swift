import Charts
import ControlGaps
import Dossiers
import SourceText

/// On what terms an entry of the ledger of gives and gets was made, and how large it is beside the others.
struct ConcessionMove {
  enum Standing {
    case traded, forNothing, waived, theirs
    /// Priced at nought, so that nothing was given away.
    case atNoCost

    var inWords: String {
      switch self {
      case .traded: "traded"
      case .forNothing: "for nothing"
      case .waived: "for nothing, waived"
      case .theirs: "theirs"
      case .atNoCost: "at no cost to us"
      }
    }
  }

  let standing: Standing
  /// What we gave, as a bar on the scale of the whole ledger; empty without an amount.
  let gave: String
  /// What came back, on the same scale; empty without an amount.
  let cameBack: String

  /// The moves of a deal, in the order of its ledger.
  static func all(of deal: GivesAndGets) -> [ConcessionMove] {
    deal.entries.map { entry in
      let standing = deal.standing(of: entry)
      let ours = entry.isTheirs ? nil : entry.value.value?.money
      let theirs = entry.isTheirs ? entry.value.value?.money : entry.gotValue.value?.money
      let style: MagnitudeBar.Style =
        switch standing {
        case .traded, .theirs, .atNoCost: .traded
        case .forNothing: .forNothing
        case .waived: .waived
        }
      return ConcessionMove(
        standing: standing, gave: bar(ours, of: deal.greatest, style),
        cameBack: bar(theirs, of: deal.greatest, .cameBack))
    }
  }

  private static func bar(_ money: Money?, of greatest: Money, _ style: MagnitudeBar.Style) -> String {
    guard let money, money > .zero, greatest > .zero else { return "" }
    return MagnitudeBar(
      share: Double(money.tenThousandths) / Double(greatest.tenThousandths), style: style
    ).svg
  }
}

/// A deal's gives and gets with what the diagnosis knows of them.
struct GivesAndGets {
  let entries: [Concession]
  let greatest: Money
  private let tradedPackages: Set<String>
  private let waived: Set<SourceSpan>

  init(_ dossier: Dossier, _ path: ValuePath) {
    entries = dossier.concessions.entries
    greatest =
      entries.flatMap { [$0.value.value?.money, $0.gotValue.value?.money] }
      .compactMap(\.self).max() ?? .zero
    tradedPackages = Set(
      entries.filter { $0.isTheirs || $0.bringsSomething }.compactMap(\.package.value))
    waived = Set(
      path.steps.flatMap { $0.parts + $0.beyondPrice }.filter { $0.kind == .waived }
        .flatMap(\.entries).map(\.span))
  }

  func standing(of entry: Concession) -> ConcessionMove.Standing {
    if entry.isTheirs { return .theirs }
    if entry.bringsSomething || entry.package.value.map(tradedPackages.contains) ?? false { return .traded }
    if entry.value.value?.money == .zero { return .atNoCost }
    return waived.contains(entry.span) ? .waived : .forNothing
  }
}

extension Concession {
  var isTheirs: Bool { by.value == .buyer }

  var bringsSomething: Bool {
    !isTheirs && (got.value?.isEmpty == false || (gotValue.value?.money ?? .zero) > .zero)
  }
}
