/// Who a site or a check is for, and what they may see.
public struct Audience: Sendable {
  public let name: String
  /// Field paths and headings withheld; empty withholds nothing.
  public let withhold: [String]
  /// What alone is shown; nil shows everything not withheld.
  public let show: [String]?
  /// Nil for deals of any tag.
  public let onlyTagged: [String]?

  public init(name: String, withhold: [String] = [], show: [String]? = nil, onlyTagged: [String]? = nil) {
    self.name = name
    self.withhold = withhold
    self.show = show
    self.onlyTagged = onlyTagged
  }

  /// The audience that sees everything, what dossiers call confidential included.
  public static let `internal` = Audience(name: "internal")

  public var seesEverything: Bool { name == Audience.internal.name }

  /// Whether a deal with these tags is one of those that are shown.
  func includes(dealTagged tags: [String]) -> Bool {
    onlyTagged.map { wanted in tags.contains(where: wanted.contains) } ?? true
  }
}

extension Audience: KeyedMap {
  init(from map: inout MapReader) {
    name = map.nameInTable
    let withhold = map.read(.withheldPaths("withhold", "Field paths and headings that are withheld."))
    let show = map.read(
      .shownPaths("show", "What alone is shown; everything not withheld where it is missing."))
    let onlyTagged = map.read(
      Key<[String]>.texts("only_tagged", "Tags of the deals that are shown; all deals where it is missing.")
        .neverNull)
    self.withhold = withhold.value ?? []
    self.show = show.value
    self.onlyTagged = onlyTagged.value
    if seesEverything, let place = withhold.span ?? show.span ?? onlyTagged.span {
      map.report(restrictedInternalAudience: place)
    }
  }
}
