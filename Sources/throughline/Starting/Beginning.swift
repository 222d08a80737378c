import Dossiers

/// What came of beginning something.
struct Beginning: Sendable {
  /// The file to fill in.
  let path: String
  /// How many files were begun beside it.
  var besides = 0
  /// What the author should know of it, in sentences.
  var notes: [String] = []
}

/// Why nothing was begun.
struct NotBegun: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension NewName {
  /// The name that an argument gives.
  static func argument(_ typed: String, makesID: Bool) throws(NotBegun) -> NewName {
    do {
      return try NewName(typed, makesID: makesID)
    } catch {
      throw NotBegun(error.reason)
    }
  }
}

/// A text as a shell takes it for one word.
func shellWord(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains(scalar)
  }
  if isPlain, !text.isEmpty { return text }
  return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
