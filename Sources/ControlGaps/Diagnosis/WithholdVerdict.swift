import Dossiers

extension FieldPath {
  /// What an audience may not see; which field it is, is withheld too.
  public static let withheld = FieldPath("withheld from this audience")
}

extension Verdict {
  /// What may be known of a rule's verdict by the audience that the dossier was read for.
  ///
  /// A rule that reads what is withheld is not assessable, whatever it made of the rest: a gap could be none, a
  /// severity another one, and a satisfied rule would tell what stands there. One that certainly does not apply
  /// reads nothing of the kind.
  func knowable(from dossier: Dossier, reading paths: [String]) -> Verdict {
    guard dossier.isRedacted, isApplicable else { return self }
    var causes: [FieldPath] = []
    if case .notAssessable(let first, let more) = self { causes = [first] + more }
    let told = causes.filter { $0 != .withheld && !dossier.withholds($0.text) }
    guard told.count < causes.count || paths.contains(where: dossier.withholds) else { return self }
    return .notAssessable(missing: .withheld, more: told)
  }

  /// Whether it is open because something is withheld.
  var isWithheld: Bool {
    guard case .notAssessable(let first, _) = self else { return false }
    return first == .withheld
  }
}

extension Waiver {
  /// Whether nobody of the audience may know what it accepts, or until when; it then accepts nothing for them.
  var isWithheld: Bool { rule.isWithheld || entry.isWithheld || until.isWithheld }
}
