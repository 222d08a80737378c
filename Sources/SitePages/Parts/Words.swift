import ControlGaps
import Dossiers
import SourceText

/// Puts a dossier's fields into print: what is missing, none and known read differently.
struct Words: Sendable {
  let notation: Notation

  /// What stands where nothing is on record.
  static let unknown = "–"
  /// What stands where an audience may not know.
  static let withheld = "withheld"

  func text(_ field: Field<String>) -> String {
    switch field {
    case .missing: Words.unknown
    case .withheld: Words.withheld
    case .none: "none"
    case .given(let text, _): text.isEmpty ? "none" : text
    }
  }

  func name(_ field: Field<Name>) -> String {
    switch field {
    case .missing: Words.unknown
    case .withheld: Words.withheld
    case .none: "none"
    case .given(let name, _): name.text
    }
  }

  func names(_ field: Field<[Name]>) -> String {
    field.value.map { $0.map(\.text).joined(separator: ", ") } ?? Words.absence(of: field)
  }

  func date(_ field: Field<When>) -> String {
    switch field {
    case .missing: Words.unknown
    case .withheld: Words.withheld
    case .none: "none"
    case .given(.undated, _): "undated"
    case .given(.unknown, _): "unknown"
    case .given(.days(let range), _): Words.unbroken(notation.day(range))
    }
  }

  /// A day in a list whose years are told apart: `3 Feb`; as it is where the site writes the year first.
  func dayWithinYear(_ range: DayRange) -> String {
    let day = notation.day(range)
    let year = String(range.first.components.year)
    guard range.precision != .year, day.hasSuffix(year), notation.date != .numeric else { return day }
    var rest = day.dropLast(year.count)
    while rest.last == " " || rest.last == "," { rest.removeLast() }
    return Words.unbroken(String(rest))
  }

  /// Kept on one line.
  static func unbroken(_ text: String) -> String {
    String(text.map { $0 == " " ? "\u{A0}" : $0 })
  }

  func money(_ field: Field<Amount>) -> String {
    switch field {
    case .missing: Words.unknown
    case .withheld: Words.withheld
    case .none: "none"
    case .given(let amount, _): notation.brief(amount)
    }
  }

  func share(_ field: Field<Percent>) -> String {
    field.value.map(notation.percent) ?? Words.absence(of: field)
  }

  func limit(_ field: Field<Limit>) -> String {
    switch field {
    case .missing: Words.unknown
    case .withheld: Words.withheld
    case .none: "none"
    case .given(.share(let percent), _): notation.percent(percent)
    case .given(.sum(let amount), _): notation.brief(amount)
    }
  }

  func flag(_ field: Field<Bool>) -> String {
    field.value.map { $0 ? "yes" : "no" } ?? Words.absence(of: field)
  }

  func number(_ field: Field<Int>) -> String {
    field.value.map(String.init) ?? Words.absence(of: field)
  }

  /// A word of the format as prose writes it: `service-level` as `service level`.
  func word<Word: RawRepresentable<String>>(_ field: Field<Word>) -> String {
    field.value.map { Words.prose($0.rawValue) } ?? Words.absence(of: field)
  }

  /// What stands in place of a value.
  private static func absence<Value>(of field: Field<Value>) -> String {
    if field.isWithheld { return withheld }
    return field.isNone ? "none" : unknown
  }

  static func prose(_ word: String) -> String {
    word == "ip" ? "IP" : String(word.map { $0 == "-" || $0 == "_" ? " " : $0 })
  }

  /// Whole numbers to twelve in words, as a sentence writes them.
  static func count(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  /// With a capital letter, for the beginning of a line.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Stage {
  /// The control's name, and the stage's.
  public var title: String { Words.capitalised(rawValue) }

  /// What the control's absence is called.
  var absence: String {
    switch self {
    case .upstream: "Upstream loss"
    case .table: "At-the-table leakage"
    case .award: "False security at award"
    case .delivery: "Post-signature erosion"
    case .intelligence: "No accumulated advantage"
    }
  }

  /// When it is in place.
  var promise: String {
    switch self {
    case .upstream: "Control starts before the RFP: decision criteria and stakeholders are mapped early."
    case .table: "Execution is governed: concessions are traded, not given, and authority is controlled."
    case .award: "Commitment is secured at signature: terms are locked before behaviour shifts."
    case .delivery: "Delivery is controlled commercially: changes are treated as negotiated variables."
    case .intelligence: "Every deal feeds the next: outcomes and buyer behaviour are captured and reused."
    }
  }

  /// How its absence shows.
  var symptom: String {
    switch self {
    case .upstream: "Criteria are fixed before we enter, and price becomes the only lever."
    case .table: "Concessions move without a structured trade."
    case .award: "Leverage flips once the buyer has selected us."
    case .delivery: "Delivery becomes negotiation without structure."
    case .intelligence: "Each deal starts from zero."
    }
  }
}

extension Status {
  /// As it follows a deal's name: `in delivery`.
  var inWords: String { self == .delivering ? "in delivery" : rawValue }
}

extension Rule {
  /// The title, with what tells a rule that is not scored apart where no other words do.
  var titleWithPreview: String { status == .preview ? "\(title) (preview)" : title }
}
