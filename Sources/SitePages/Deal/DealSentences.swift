import ControlGaps
import Dossiers
import Intelligence

/// Owner, team, status, price and what the money measures, in a line.
func describe(_ deal: DealFacts) -> String {
  let dossier = deal.dossier
  var parts: [String] = []
  if let owner = dossier.owner.value {
    parts.append("owner \(owner.text)" + (dossier.team.value.map { ", \($0)" } ?? ""))
  } else if let team = dossier.team.value {
    parts.append(team)
  }
  parts.append(dossier.status.value.inWords)
  if let signed = dossier.value[.signed].value, let day = dossier.dates[.signature].days,
    day.first <= deal.asOf
  {
    parts.append("\(deal.words.notation.brief(signed)) signed \(deal.words.notation.day(day))")
  } else if let offered = dossier.value[.offered].value {
    parts.append("\(deal.words.notation.brief(offered)) offered")
  }
  parts.append("money in \(dossier.currency), as \(dossier.basis.rawValue)")
  for text in [dossier.sector.value, dossier.offering.value, dossier.region.value] {
    text.map { parts.append($0) }
  }
  return parts.joined(separator: " · ")
}

/// Where somebody else's contract is known from.
func describe(_ source: PublicSource, _ words: Words) -> String {
  var parts = ["Known from public data: \(words.text(source.name))"]
  if let id = source.id.value { parts.append(id) }
  if let licence = source.licence.value { parts.append("licence \(licence)") }
  if source.retrieved.days != nil { parts.append("retrieved \(words.date(source.retrieved))") }
  return parts.joined(separator: ", ") + ". It is in no score and no sum."
}

/// What stands alone below the line is the story.
func describeRun(_ bands: StageBands, _ deal: DealFacts) -> String {
  let moves = deal.dossier.concessions.entries.filter { !$0.isTheirs }
  guard !bands.bands.isEmpty else { return "No dates are on record." }
  let awarded = deal.dossier.dates[.award].days?.first
  let after = moves.filter { entry in
    guard let day = entry.date.days?.first, let awarded else { return false }
    return day > awarded
  }
  if deal.dossier.concessions.isMissing { return "What we gave is not on record; the dates are." }
  if moves.isEmpty { return "Nothing was conceded." }
  var sentence = moves.count == 1 ? "We made one move" : "We made \(moves.count) moves"
  if awarded != nil, !after.isEmpty {
    let them = after.count == moves.count ? "" : "\(after.count == 1 ? "one" : String(after.count)) of them "
    sentence += ", \(them)after they had chosen us"
  }
  let isAlone = deal.moves.contains { $0.standing == .forNothing || $0.standing == .waived }
  return sentence + (isAlone ? ". What stands alone below the line came back with nothing." : ".")
}

func describeFindings(_ count: Int, _ diagnosis: Diagnosis) -> String {
  guard count > 0 else {
    return "No finding. What could not be judged is named with the field that would settle it."
  }
  let findings = count == 1 ? "1 finding, numbered" : "\(count) findings, numbered"
  return "\(findings) as on the timeline. Money counts once; what is waived or at risk is never added to it."
}

/// What the team was allowed to do, in a sentence.
func describeMandate(_ dossier: Dossier, _ words: Words) -> String {
  switch dossier.mandate {
  case .missing, .withheld: return ""
  case .none: return "Recorded that there was no mandate."
  case .given(let mandate, _):
    var sentence = "Mandate"
    if let by = mandate.by.value { sentence += " by \(by.text)" }
    if mandate.approved.days != nil { sentence += ", approved \(words.date(mandate.approved))" }
    if let levers = mandate.noGo.value, !levers.isEmpty {
      sentence +=
        "; not to be moved without it: \(levers.map { Words.prose($0.text) }.joined(separator: ", "))"
    }
    let trades = mandate.trades.entries.map { trade in
      var text = Words.prose(words.name(trade.give))
      if trade.upTo.value != nil { text += " up to \(words.limit(trade.upTo))" }
      if let price = trade.forWhat.value { text += " for \(price)" }
      return text
    }
    if !trades.isEmpty { sentence += "; planned: \(trades.joined(separator: "; "))" }
    return sentence + "."
  }
}
