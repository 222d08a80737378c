import SourceText

/// The rules that a site's settings name and nobody knows.
func unknownRules(in settings: SiteSettings, _ knownRules: [String]) -> [Problem] {
  settings.rules.keys.sorted().filter { !knownRules.contains($0) }.map { rule in
    unknownRule(rule, knownRules, in: settings.file, at: settings.rulePlaces[rule])
  }
}

/// The rules that a dossier's waivers name and nobody knows.
func unknownRules(in dossier: Dossier, _ knownRules: [String]) -> [Problem] {
  dossier.waivers.entries.compactMap { waiver in
    guard case .given(let rule, let span) = waiver.rule, !knownRules.contains(rule) else { return nil }
    return unknownRule(rule, knownRules, in: dossier.path(of: span), at: span.start)
  }
}

private func unknownRule(
  _ rule: String, _ knownRules: [String], in file: String, at position: SourcePosition?
) -> Problem {
  let nearest = nearestName(to: rule, among: knownRules)
  return Problem(
    .unknownRule, in: file, at: position,
    "there is no rule \(quoted(rule))" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
    why: "what is written for it would change nothing",
    fix: nearest.map { "write `\($0)`" } ?? "write the id of a rule, as its page has it")
}

/// A name in a buyer's or tactic's file that another one's has.
func nameTaken(_ name: String, by other: String, in page: BackgroundPage) -> Problem {
  Problem(
    .nameTaken, in: page.file.path, at: nil, "\(quoted(name)) already names \(quoted(other))",
    why: "dossiers that use the name are counted under \(quoted(other)) alone",
    fix: "leave the name to one of the two files, or join them")
}

extension Dossier {
  func duplicateID(of first: Dossier) -> Problem {
    Problem(
      .duplicateDeal, in: path, at: SourcePosition(line: 1, column: 1),
      "the id \(quoted(id)) already names the deal in \(quoted(first.path))",
      why: "an id is a page's address, and two deals cannot share it; this one is left out",
      fix: "give one of the two another `id`, or rename its file")
  }

  func newName(
    _ kind: String, _ code: ProblemCode, _ name: Name, at span: SourceSpan, near nearest: String
  ) -> Problem {
    Problem(
      code, in: path(of: span), at: span.start,
      "\(quoted(name.text)) makes a new \(kind); did you mean `\(nearest)`?",
      why: "what is one \(kind)'s would be counted as two",
      fix: "write `\(nearest)`, or describe the new \(kind) in a file of its own")
  }

  /// A CSV file that a dossier before this one takes a list from.
  func sharedLedgerFile(_ ledger: NamedLedgerFile, with other: Dossier) -> Problem {
    Problem(
      .sharedLedgerFile, in: path, at: ledger.span.start,
      "\(quoted(ledger.file.path)) already holds a list of \(quoted(other.path))",
      why: "its rows would count for two deals", fix: "give each dossier a file of its own")
  }

  func unknownDeal(_ reference: Located<String>, near nearest: String?) -> Problem {
    Problem(
      .unknownDeal, in: path, at: reference.span.start,
      "draws_on \(quoted(reference.value)) leads nowhere" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "the intelligence of a deal that is not there cannot be shown",
      fix: nearest.map { "write `\($0)`" } ?? "write the id of a deal of this site")
  }

  func drawsOnItself(_ reference: Located<String>) -> Problem {
    Problem(
      .drawsOnItself, in: path, at: reference.span.start,
      "draws_on \(quoted(reference.value)) names the deal itself",
      why: "only what an earlier deal taught can have been used in this one",
      fix: "write the id of the earlier deal, or take it out")
  }

  func currencyWithoutRate(into currency: String) -> Problem {
    Problem(
      .missingRate, in: path, at: currencySpan?.start,
      "there is no rate for \(quoted(self.currency))",
      why: "without one, no deal in this currency can be counted in sums",
      fix: "add `\(self.currency)` under `rates` in site.yml: what one unit of it is worth in \(currency)")
  }
}
