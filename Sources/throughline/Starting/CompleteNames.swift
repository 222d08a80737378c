import ArgumentParser
import Dossiers

// What a shell offers when an author presses the tab key. Where nothing can be read, nothing is offered:
// a message would land in the middle of the line that is being typed.
extension CompletionKind {
  /// The ids of deals.
  static var deals: CompletionKind {
    names { $0.dossiers.map(\.id) }
  }

  /// The ids of buyers with a file, and the names of others.
  static var buyers: CompletionKind {
    names { $0.buyers.map { $0.page == nil ? $0.name : $0.id } }
  }

  private static func names(_ names: @escaping @Sendable (Content) -> [String]) -> CompletionKind {
    .custom { words, _, _ in
      let content = try? await readKnownContent(Folder(contentFolder(named: words)))
      return content.map { names($0).sorted() } ?? []
    }
  }
}

/// The folder that `--content` names on a line that is being typed.
private func contentFolder(named words: [String]) -> String {
  for (index, word) in words.enumerated() {
    if word == "--content", index + 1 < words.count, !words[index + 1].isEmpty { return words[index + 1] }
    if word.hasPrefix("--content=") { return String(word.dropFirst("--content=".count)) }
  }
  return "Content"
}
