/// Writes keys as their definitions have them, each with its example.
struct KeyWriter {
  let examples: StarterExamples
  var lines = StarterLines()
  /// What an entry's id is for is said once.
  private var explainsEntryIDs = true

  init(_ examples: StarterExamples) {
    self.examples = examples
  }

  /// A key: on its own line, or, where its value has parts, with these on the lines below.
  ///
  /// `path` leads to the map that holds it, such as `mandate`, and is empty for a whole file's keys.
  mutating func write(
    _ key: KeyDescription, in path: String = "", depth: Int = 0, dash: String = "",
    _ standing: StarterLines.Standing
  ) {
    let name = dash + key.name + ":"
    let place = path.isEmpty ? key.name : path + "." + key.name
    switch key.kind {
    case .map(let map):
      lines.add(name, depth: depth, standing, note: key.note)
      for part in keys(of: map) where examples.hold(part.name, in: place) {
        write(part, in: place, depth: depth + dash.utf8.count + 2, standing)
      }
    case .list(let entry):
      lines.add(name, depth: depth, standing, note: key.note)
      for (index, part) in keys(of: entry).enumerated() {
        write(
          part, in: place, depth: depth + dash.utf8.count + 2, dash: index == 0 ? "- " : "  ", standing)
      }
    default:
      lines.add(
        name + " " + examples.value(of: key.name, in: path), depth: depth, standing, note: note(of: key))
    }
  }

  private mutating func note(of key: KeyDescription) -> [String] {
    guard case .entryID = key.kind else { return key.note }
    defer { explainsEntryIDs = false }
    return explainsEntryIDs ? key.note : []
  }
}

extension KeyDescription {
  /// What it means, and the words that it knows.
  var note: [String] {
    let about = isRequired ? "Required. " + about : about
    guard case .word(let words) = kind else { return [about] }
    return [about, words.words.joined(separator: " | ")]
  }
}
