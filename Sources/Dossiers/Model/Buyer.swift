import SourceText

/// A buyer as `Content/buyers/<id>.md` describes it, or as a dossier names it.
public struct Buyer: Sendable {
  /// The page's address.
  public let id: String
  public let name: String
  public let aka: [String]
  public let sector: String?
  public let region: String?
  /// How its purchasing is organised, such as `central` or `consultant-led`.
  public let procurement: String?
  /// Nil where a dossier names a buyer that has no file.
  public let page: BackgroundPage?
}

/// A tactic of buyers', as `Content/tactics/<id>.md` describes it, or as a dossier names it.
public struct Tactic: Sendable {
  public let id: String
  public let name: String
  public let aka: [String]
  public let stage: Stage?
  /// Nil where a dossier names a tactic that has no file.
  public let page: BackgroundPage?
}

/// Any other page of the site, from `Content/pages`.
public struct OrdinaryPage: Sendable {
  public let id: String
  public let title: String
  public let page: BackgroundPage
}

/// A file whose body is shown on a page.
public struct BackgroundPage: Sendable {
  public let file: SourceFile
  public let body: SourceBody
}

/// The five stages of a deal, in order; each has the control of the same name.
public enum Stage: String, CaseIterable, Comparable, Sendable {
  case upstream, table, award, delivery, intelligence

  public static func < (a: Stage, b: Stage) -> Bool { a.index < b.index }

  public var index: Int {
    switch self {
    case .upstream: 0
    case .table: 1
    case .award: 2
    case .delivery: 3
    case .intelligence: 4
    }
  }
}
