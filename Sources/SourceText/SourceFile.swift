/// A file that was read: its bytes, and the path by which problems and evidence call it.
public struct SourceFile: Sendable {
  /// The path as it is printed, with `/` between its parts, such as `deals/harbour-crane.md`.
  public let path: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
