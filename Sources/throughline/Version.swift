enum Version {
  /// Shown on every page and by `--version`.
  static let current = "0.1.0"
}
