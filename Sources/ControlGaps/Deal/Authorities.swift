import Dossiers
import SourceText

/// Who may move which levers, and who made and approved a concession: section 7 of the rules' conventions.
extension DealOnDay {
  /// Whether a concession was made by somebody; one without a giver may be anybody's.
  func isMade(_ concession: Concession, by person: Field<Name>, _ path: @autoclosure () -> FieldPath) -> Truth
  {
    areSame(concession.madeBy, giverPath(concession), person, path())
  }

  /// Whether two concessions were made by one person on one lever.
  func areAlike(_ a: Concession, _ b: Concession) -> Truth {
    isMade(a, by: b.madeBy, giverPath(b)) && isOn(a, b.lever, path("concessions", "lever", b))
  }

  /// Whether a concession moves a lever.
  func isOn(_ concession: Concession, _ lever: Field<Name>, _ path: @autoclosure () -> FieldPath) -> Truth {
    areSame(concession.lever, self.path("concessions", "lever", concession), lever, path())
  }

  /// Whether an entry of `authority` is the giver's and holds the lever of a concession.
  func allows(_ authority: Authority, _ concession: Concession) -> Truth {
    isMade(concession, by: authority.who, path("authority", "who", authority))
      && isAmong(authority.levers, path("authority", "levers", authority), leverOf: concession)
  }

  /// Whether the giver of a concession has an entry in `authority` with its lever.
  func hasAuthority(for concession: Concession) -> Truth {
    thereIs(in: dossier.authority) { allows($0, concession) }
  }

  /// Whether a list of levers holds the one that a concession moves; without the list there are none.
  func isAmong(_ levers: Field<[Name]>, _ path: @autoclosure () -> FieldPath, leverOf concession: Concession)
    -> Truth
  {
    switch levers {
    case .none: .no
    case .missing, .withheld: .open([path()])
    case .given(let levers, _):
      if let lever = concession.lever.value {
        Truth(levers.contains(lever))
      } else {
        levers.isEmpty ? .no : .open([self.path("concessions", "lever", concession)])
      }
    }
  }

  /// Whether somebody other than the giver approved a concession, on whatever day up to this one.
  ///
  /// A giver without a name is somebody else.
  func isApproved(_ concession: Concession) -> Truth {
    let isBySomebodyElse: Truth =
      switch concession.approvedBy {
      case .missing, .none: .no
      case .withheld: .open([path("concessions", "approved_by", concession)])
      case .given(let approver, _):
        if approver.text.isEmpty {
          .no
        } else if concession.madeBy.isWithheld {
          .open([giverPath(concession)])
        } else {
          Truth(concession.madeBy.value != approver)
        }
      }
    // Who approved is enough of a record; a day of it that is missing takes nothing away.
    return isBySomebodyElse
      && (concession.approved.isMissing ? .yes : happened(concession.approved, dayOfApproval(concession)))
  }

  /// Whether a concession was approved on its own day or earlier, as far as the day of the approval is told.
  func isApprovedInTime(_ concession: Concession) -> Truth {
    isApproved(concession) && !(delayOfApproval(concession).map { $0 > .zero } ?? .no)
  }

  /// The days from a concession to its approval; nil where the day of the approval is not told.
  func delayOfApproval(_ concession: Concession) -> Quantity? {
    switch concession.approved {
    case .missing, .none, .given(.undated, _): nil
    case .given, .withheld:
      days(concession.approved, dayOfApproval(concession)) - dayGiven(concession)
    }
  }

  /// The day on which a concession was made.
  func dayGiven(_ concession: Concession) -> Quantity {
    days(concession.date, path("concessions", "date", concession))
  }

  /// Whether a sum goes beyond a limit, a share of the price offered or an amount; without one it never does.
  func isOver(_ sum: Quantity, _ limit: Field<Limit>, _ path: @autoclosure () -> FieldPath) -> Truth {
    switch limit {
    case .missing, .none: .no
    case .withheld: .open([path()])
    case .given(.share(let share), _): Share(sum, of: price(.offered)).isOver(share)
    case .given(.sum(let amount), _): sum > Quantity(amount, path())
    }
  }

  func giverPath(_ concession: Concession) -> FieldPath { path("concessions", "made_by", concession) }

  private func dayOfApproval(_ concession: Concession) -> FieldPath {
    path("concessions", "approved", concession)
  }
}

/// Whether two fields hold the same name; one that holds none may hold any.
private func areSame(
  _ a: Field<Name>, _ aPath: @autoclosure () -> FieldPath, _ b: Field<Name>,
  _ bPath: @autoclosure () -> FieldPath
) -> Truth {
  if let a = a.value, let b = b.value { return Truth(a == b) }
  return .open((a.value == nil ? [aPath()] : []) + (b.value == nil ? [bPath()] : []))
}
