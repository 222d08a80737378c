import Dossiers
import SourceText
import TestSupport

/// A deal that nobody made, drawn from a seed: the same seed gives the same one.
public struct GeneratedDeal: Sendable {
  public let seed: Int
  public let tree: FieldTree
  /// Other deals with the same buyer.
  public let others: [FieldTree]

  /// The day on which all generated deals are judged; some of their dates are later.
  public static let day = CalendarDay(number: Timeline.day)

  public init(seed: Int) {
    self.seed = seed
    var chance = SeededGenerator(seed: seed)
    let count = chance.chance(oneIn: 4) ? chance.number(1...2) : 0
    others = (0..<count).map { number in
      var writer = DossierWriter(chance, named: "earlier-\(number)", isEarlier: true)
      for _ in 0...number { _ = chance.next() }
      return writer.dossier(after: [])
    }
    var writer = DossierWriter(chance, named: "deal", isEarlier: false)
    tree = writer.dossier(after: (0..<count).map { "earlier-\($0)" })
  }
}

extension FieldTree {
  /// The dossier, from its text; `problems` says what is wrong with it where it cannot be used.
  public func read() throws(Unreadable) -> Dossier {
    let text = "---\n\(yaml)---\n"
    let file = SourceFile(path: "deals/generated.md", bytes: Array(text.utf8))
    let reading = readDossier(file, with: SiteSettings(title: "Deal review"))
    guard let dossier = reading.value else {
      throw Unreadable(description: ProblemReport().text(reading.problems) + text)
    }
    return dossier
  }

  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }
}
