import ControlGaps
import Dossiers
import Intelligence

/// Sector, region, procurement and how many deals there are, in a line.
func describe(_ record: BuyerRecord) -> String {
  let buyer = record.buyer
  var parts = [buyer.sector, buyer.region, buyer.procurement.map { "\($0) procurement" }].compactMap(\.self)
  let years = record.deals.compactMap(\.year)
  var deals = Words.counted(record.deals.count, "deal")
  if let first = years.min() { deals += " since \(first)" }
  parts.append(deals)
  if !record.running.isEmpty { parts.append("\(record.running.count) running") }
  return parts.joined(separator: " · ")
}

/// How it behaves and how we answered.
func describeBehaviours(of record: BuyerRecord) -> String {
  let cases = record.behaviours.reduce(0) { $0 + $1.cases.count }
  func count(_ effect: Behaviour.Effect?) -> Int { record.behaviours.reduce(0) { $0 + $1.count(effect) } }
  let recorded =
    "What it did is on record for \(record.dealsWithBehaviour) of \(Words.counted(record.deals.count { $0.isOurs }, "deal"))"
  guard cases > 0 else { return "\(recorded), and nothing was seen." }
  let results = AnswerMark.effects.compactMap { effect in
    count(effect) == 0 ? nil : "\(count(effect)) \(effect == nil ? "with " : "")\(AnswerMark(effect).word)"
  }
  return "\(recorded). \(Words.counted(cases, "move")): \(Words.listed(results))."
}

/// How its deals ended.
func describeResults(of record: BuyerRecord) -> String {
  let ours = record.deals.filter(\.isOurs)
  guard !ours.isEmpty else { return "None of them is ours." }
  let signed = ours.count { $0.diagnosis.path.hasReached(.signed) }
  let lost = ours.count { $0.dossier.status.value == .lost || $0.dossier.status.value == .withdrawn }
  let open = ours.count - signed - lost
  var parts: [String] = []
  if signed > 0 { parts.append("\(signed) signed") }
  if lost > 0 { parts.append("\(lost) lost or withdrawn") }
  if open > 0 { parts.append("\(open) open") }
  return
    "\(Words.counted(ours.count, "deal")): \(Words.listed(parts)). Strips stand on the day of selection, to one scale."
}

/// What came back for what we gave.
func describeLevers(_ levers: [LeverRecord], _ money: SiteMoney) -> String {
  let moves = levers.reduce(0) { $0 + $1.moves }
  guard moves > 0 else { return "No concession of ours is on record." }
  let traded = levers.reduce(0) { $0 + $1.traded }
  let told = "\(Words.counted(moves, "move")) of ours, \(traded) of them traded."
  guard levers.contains(where: { $0.gave.money + $0.got.money > .zero }) else {
    return "\(told) None has a value that counts."
  }
  let gave = levers.reduce(Amount(.zero)) { $0 + $1.gave }
  let nothing = levers.reduce(Amount(.zero)) { $0 + $1.gaveForNothing }
  let got = levers.reduce(Amount(.zero)) { $0 + $1.got }
  let forNothing =
    nothing.money == .zero ? "none" : nothing.money == gave.money ? "all" : money.inSentence(nothing)
  return """
    \(told) We gave \(money.inSentence(gave)), \(forNothing) of it for nothing; what came back is priced at \(money.inSentence(got)).
    """
}

/// How many of our gaps came back.
func describeGaps(of record: BuyerRecord) -> String {
  guard !record.recurringGaps.isEmpty else { return "No gap of ours came back in a second deal." }
  return
    "\(Words.counted(record.recurringGaps.count, "gap")) of ours came back in a second deal with it or more."
}
