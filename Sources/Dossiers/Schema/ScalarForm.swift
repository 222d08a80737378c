import JSONText

/// How a schema tells a value on one level from what it cannot be.
///
/// YAML takes unquoted digits for numbers and `true` for a flag, which the reader does not, so a form says
/// which types its texts may turn into, and bounds the numbers among them. The keywords are those that drafts
/// 7 to 2020-12 share, and the patterns keep to what regular expressions of all languages have in common.
struct ScalarForm: Sendable {
  /// By which definitions of the form are called.
  let name: String
  let types: [JSON]
  /// What a text of this form has to match as a whole; nil for any text.
  var pattern: String?
  /// Whether the pattern is one that `none` would match.
  var matchesNone = false
  /// What editors that know the keyword say of a text that does not match.
  var message: String?
  /// Bounds of numbers and lengths.
  var bounds: [JSON.Member] = []
  /// What editors offer.
  var examples: [JSON] = []
}

/// What may be written in the place of a value.
struct Absence: Sendable {
  enum Word: Sendable {
    /// `none` says that there was none.
    case allowed
    /// `none` is refused.
    case refused
    /// `none` is a text like any other, as the elements of a list are.
    case ordinary
  }

  let none: Word
  /// Whether YAML's null is read as missing, with a warning.
  let allowsNull: Bool

  static let element = Absence(none: .ordinary, allowsNull: true)

  init(none: Word, allowsNull: Bool) {
    self.none = none
    self.allowsNull = allowsNull
  }

  init(in key: KeyDescription) {
    self.init(none: key.admitsNone ? .allowed : .refused, allowsNull: !key.isRequired)
  }

  /// What is appended to the name of a form; nothing for most keys.
  var suffix: String {
    switch (none, allowsNull) {
    case (.allowed, _): ""
    case (.refused, true): "-never-none"
    case (.refused, false): "-required"
    case (.ordinary, _): "-element"
    }
  }
}

extension ScalarForm {
  /// The form's keywords in a place where a value may be absent in these ways.
  func members(_ absence: Absence) -> [JSON.Member] {
    let allowsNone = absence.none == .allowed
    var members = [JSON.Member("type", .array(types + (absence.allowsNull ? ["null"] : [])))]
    members += bounds
    if !absence.allowsNull { members.append(JSON.Member("minLength", 1)) }
    if let pattern = anchoredPattern(absence) {
      members.append(JSON.Member("pattern", .string(pattern)))
      let message = message.map { $0 + (allowsNone ? "; or `none`, if there was none" : "") }
      members.append(JSON.Member("patternErrorMessage", .string(message ?? "`none` cannot stand here")))
    }
    if !examples.isEmpty {
      members.append(JSON.Member("examples", .array(examples + (allowsNone ? ["none"] : []))))
    }
    return members
  }

  private func anchoredPattern(_ absence: Absence) -> String? {
    let refusal = absence.none == .refused && matchesNone ? "(?!none$)" : ""
    guard let pattern else { return refusal.isEmpty ? nil : "^" + refusal }
    let word = absence.none == .allowed && !matchesNone ? "none|" : ""
    return "^\(refusal)(\(word)\(pattern))$"
  }
}
