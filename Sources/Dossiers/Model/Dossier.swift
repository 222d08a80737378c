import SourceText

/// What the supplier's team has on record about one deal.
///
/// Amounts are in `currency`. Lists keep the order of the file.
public struct Dossier: Sendable {
  /// The files it was read from; `SourceSpan.file` counts into them, the dossier's own first.
  public let files: [SourceFile]
  /// The page's address: the id under `id`, else the file's name without `.md`.
  public let id: String
  public let title: Located<String>
  /// The buyer as written: an id, a name or an `aka`.
  public let buyer: Located<Name>
  public let status: Located<Status>
  /// ISO 4217.
  public let currency: String
  /// Where the currency is written; nil where it is the site's.
  public let currencySpan: SourceSpan?
  public let basis: Basis
  public let origin: Origin
  public let summary: Field<String>
  public let owner: Field<Name>
  public let team: Field<String>
  public let sector: Field<String>
  public let offering: Field<String>
  public let region: Field<String>
  public let tags: Field<[String]>
  /// Ids of earlier deals whose intelligence this one used.
  public let drawsOn: Field<[Located<String>]>
  /// Field paths and body headings to withhold.
  public let confidential: Field<[String]>
  public let source: Field<PublicSource>

  public let dates: LifecycleDates
  /// The dates as first agreed, where they moved.
  public let planned: LifecycleDates
  public let value: DealValue

  public let criteria: Ledger<Criterion>
  public let competition: Field<Competition>
  public let stakeholders: Ledger<Stakeholder>
  public let alternatives: Ledger<Alternative>
  public let corridor: Ledger<CorridorReading>
  public let assumptions: Ledger<Assumption>

  public let mandate: Field<Mandate>
  public let authority: Ledger<Authority>

  public let concessions: Ledger<Concession>
  public let disclosures: Ledger<Disclosure>
  public let terms: Ledger<Term>

  public let changes: Ledger<Change>
  public let milestones: Ledger<Milestone>
  public let obligations: Ledger<Obligation>
  public let claims: Ledger<Claim>
  public let payments: Ledger<Payment>
  public let deductions: Ledger<Deduction>

  public let behaviours: Ledger<Behaviour>
  public let outcome: Field<Outcome>
  public let events: Ledger<Event>
  public let waivers: Ledger<Waiver>

  /// The Markdown below the front matter.
  public let body: SourceBody

  /// The source text of a span, without the indentation that its lines share.
  public func quote(_ span: SourceSpan) -> String {
    guard Int(span.file) < files.count else { return "" }
    return quotation(from: files[Int(span.file)].bytes, span)
  }
}

/// Where an imported dossier's data come from.
public struct PublicSource: Sendable {
  public let name: Field<String>
  public let id: Field<String>
  public let url: Field<String>
  public let licence: Field<String>
  public let retrieved: Field<When>
}

/// A Markdown body inside a file.
public struct SourceBody: Sendable {
  /// The offset of the body's first byte in its file.
  public let offset: Int
  /// The 1-based line on which that byte stands.
  public let firstLine: Int
}
