/// How a text is set, and an estimate of its width that errs on the wide side, as fonts differ.
enum TextStyle {
  case plain, stage, amount, letter, heading, sum, today, number, date, tickWords, quietWords
  case sideGave, sideCameBack

  var size: Int {
    switch self {
    case .stage: 15
    case .number, .tickWords: 11
    default: 12
    }
  }

  private var isBold: Bool {
    switch self {
    case .plain, .date, .tickWords, .quietWords: false
    default: true
    }
  }

  /// The class that sets the text so; plain text needs none.
  var mark: ChartClass? {
    switch self {
    case .plain: nil
    case .stage: .stage
    case .amount: .amount
    case .letter: .letter
    case .heading: .heading
    case .sum: .sum
    case .today: .today
    case .number: .number
    case .date: .date
    case .tickWords: .tickWords
    case .quietWords: .quietWords
    case .sideGave: .sideGave
    case .sideCameBack: .sideCameBack
    }
  }

  /// In pixels, rounded up.
  func width(of text: String) -> Int {
    var hundredths = 0
    for scalar in text.unicodeScalars { hundredths += Self.width(of: scalar) }
    if isBold { hundredths = hundredths * 11 / 10 }
    return (hundredths * size + 99) / 100
  }

  /// The text itself when it fits, or as much of it as fits with an ellipsis; empty where not even that does.
  func shorten(_ text: String, to room: Int) -> String {
    guard width(of: text) > room else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      var longer = kept
      longer.append(scalar)
      guard width(of: String(longer) + "…") <= room else { break }
      kept = longer
    }
    while kept.last == " " { kept.removeLast() }
    return kept.isEmpty ? "" : String(kept) + "…"
  }

  /// Hundredths of an em, measured generously over the widest of the usual system faces.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 128 { return asciiWidths[Int(scalar.value)] }
    if scalar == "…" || scalar == "—" { return 100 }
    if scalar.value >= 0x2E80 || (0x1100..<0x1200).contains(scalar.value) { return 110 }
    return scalar.value >= 0x2000 ? 84 : 76
  }

  private static let asciiWidths: [Int] = {
    var widths = Array(repeating: 64, count: 128)
    for (characters, width) in [
      ("ABCDEFGHIJKLNOPQRSTUVXYZ&", 74), ("mwMW@%", 100), ("frt()[]-", 43), ("ijl.,:;'|! ", 36),
    ] {
      for byte in characters.utf8 { widths[Int(byte)] = width }
    }
    return widths
  }()
}
