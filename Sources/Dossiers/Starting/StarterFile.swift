/// A file that is written once, for an author to fill in.
public struct StarterFile: Sendable {
  /// Without its folder, such as `northwind-foods-erp-2026.md`.
  public let name: String
  public let text: String
}
