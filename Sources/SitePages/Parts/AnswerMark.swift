import Dossiers
import Rendering

/// What an answer of ours to a buyer's behaviour achieved: a sign and a word, which say the same.
struct AnswerMark: View {
  let sign: String
  let word: String
  /// A class: `held`, `traded`, `conceded` or `no-answer`.
  let kind: String

  static let fields: [ViewField<Self>] = [
    .text("sign", "A sign that differs in shape, not only in colour.") { $0.sign },
    .text("word", "The same in a word.") { $0.word },
    .text("kind", "The same as a class.") { $0.kind },
  ]

  init(_ effect: Behaviour.Effect?) {
    switch effect {
    case .held: (sign, word, kind) = ("■", "held", "held")
    case .traded: (sign, word, kind) = ("◆", "traded", "traded")
    case .conceded: (sign, word, kind) = ("▼", "conceded", "conceded")
    case nil: (sign, word, kind) = ("▽", "no result on record", "no-answer")
    }
  }

  /// In the order in which pages show them.
  static let effects: [Behaviour.Effect?] = [.held, .traded, .conceded, nil]
}
