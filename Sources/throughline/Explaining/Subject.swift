import ControlGaps
import SourceText

/// What can be explained: a rule of the diagnostic, or the code of a problem. No name is both.
enum Subject {
  case rule(Rule)
  case code(ProblemCode, in: ProblemSection)

  /// Throws what the command line says where nothing has the name, with the nearest one.
  init(named name: String) throws {
    if let rule = Rulebook.standard[name] {
      self = .rule(rule)
      return
    }
    for section in problemCatalogue {
      guard let code = section.codes.first(where: { $0.id == name }) else { continue }
      self = .code(code, in: section)
      return
    }
    let nearest = nearestName(to: slug(of: name), among: Subject.names)
    throw UnknownName(
      "there is no rule and no problem `\(printable(name))`; "
        + (nearest.map { "did you mean `\($0)`?" } ?? "`throughline explain` lists them all"))
  }

  /// Every rule and every code, sorted.
  static var names: [String] {
    (Rulebook.standard.entries.map(\.rule.id) + problemCatalogue.flatMap(\.codes).map(\.id)).sorted()
  }
}
