import SourceText

extension Problem {
  /// Whether a dossier may have it only because the settings could not be read.
  public var mayComeOfSettings: Bool {
    [.unknownLever, .missingRate, .negativeAmount].contains(code)
  }
}
