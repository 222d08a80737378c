import SourceText

/// What the supplier's team has on record about one deal.
///
/// Amounts are in `currency`. Lists keep the order of the file. A class, because it is large and many hold
/// it. Its initialiser, as that of every `KeyedMap`, is the definition of its keys.
public final class Dossier: KeyedMap, Sendable {
  /// The files it was read from; `SourceSpan.file` counts into them, the dossier's own first.
  ///
  /// What an audience may not see is taken out of them.
  public let files: [SourceFile]
  /// Those of `files` that lists were read from, in the same order.
  let ledgerFiles: [NamedLedgerFile]
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
  /// Field paths and body headings that only the internal audience sees.
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
  /// What the audience that it was read for may see; nil where that is everything.
  private let visibility: Visibility?

  init(from map: inout MapReader) {
    let title = map.read(.text("title", "What the deal is called.").required)
    let buyer = map.read(
      .pageName("buyer", "The id, a name or an `aka` of a file in Content/buyers, or a new name.").required)
    let status = map.read(Key<Status>.word("status", "Where the deal stands.").required)
    let id = map.read(
      .id("id", "The page's address; the file's name without `.md` where it is missing.").neverNone)
    let currency = map.read(
      .currency("currency", "The currency of all amounts (ISO 4217); the site's where it is missing."))
    basis =
      map.read(.word("basis", "What the money measures; the site's where it is missing.").neverNone).value
      ?? map.settings.basis
    map.basis = basis
    origin =
      map.read(.word("origin", "Whose contract it is; our own where it is missing.").neverNone).value ?? .own
    summary = map.read(.text("summary", "One line for lists and search."))
    owner = map.read(.name("owner", "Our commercial lead, the one role that may commit value."))
    team = map.read(.text("team", "The owner's team."))
    sector = map.read(.text("sector", "The buyer's line of business."))
    offering = map.read(.text("offering", "What we sell in this deal."))
    region = map.read(.text("region", "Where the deal is."))
    tags = map.read(.texts("tags", "Words by which deals are grouped."))
    drawsOn = map.read(.ids("draws_on", "Ids of the earlier deals whose intelligence this one used."))
    confidential = map.read(
      .confidentialPaths(
        "confidential", "Field paths and body headings to withhold from all but the internal audience."))
    let partial = map.read(.listNames("incomplete", "Lists that are known to be partial.")).value ?? []
    source = map.read(.map("source", "Where an imported dossier's data come from."))

    dates =
      map.read(.map("dates", "The days of the deal's steps.").neverNone).value
      ?? LifecycleDates("dates", fields: map.absentFields(of: "dates", Step.allCases), span: nil)
    planned =
      map.read(.map("planned", "The days of the deal's steps as first agreed, where they moved.").neverNone)
      .value
      ?? LifecycleDates("planned", fields: map.absentFields(of: "planned", Step.allCases), span: nil)
    value =
      map.read(.map("value", "The path of the deal's worth.").neverNone).value
      ?? DealValue(
        fields: map.absentFields(of: "value", ValuePoint.allCases),
        reviewed: map.absentField("value.reviewed"), span: nil)

    criteria = map.readLedger(.list("criteria", "What the buyer decides by."), partial: partial)
    map.checkWeights(of: criteria.entries)
    competition = map.read(.map("competition", "How many bid, and the next price."))
    stakeholders = map.readLedger(.list("stakeholders", "The people on the buyer's side."), partial: partial)
    alternatives = map.readLedger(
      .list("alternatives", "What each side does if there is no deal."), partial: partial)
    corridor = map.readLedger(
      .list("corridor", "The buyer's acceptable price range as we knew it, over time."), partial: partial)
    mandate = map.read(.map("mandate", "What the team was allowed to do at the table."))
    authority = map.readLedger(
      .list("authority", "Who on our side may move which levers, and how far."), partial: partial)
    concessions = map.readLedger(
      .list("concessions", "The moves at the table, ours and the buyer's."), partial: partial)
    disclosures = map.readLedger(
      .list("disclosures", "What we told the buyer that it could use."), partial: partial)
    terms = map.readLedger(.list("terms", "The terms of the contract."), partial: partial)
    changes = map.readLedger(.list("changes", "Changes to what was agreed."), partial: partial)
    milestones = map.readLedger(.list("milestones", "What we owe by a day."), partial: partial)
    obligations = map.readLedger(
      .list("obligations", "What the buyer owes us so that we can deliver."), partial: partial)
    claims = map.readLedger(.list("claims", "Claims under the contract, by either side."), partial: partial)
    payments = map.readLedger(.list("payments", "The buyer's payments, due or made."), partial: partial)
    deductions = map.readLedger(
      .list("deductions", "Service credits and penalties known only by themselves."), partial: partial)
    behaviours = map.readLedger(
      .list("behaviours", "What the buyer did, and what our answer achieved."), partial: partial)
    outcome = map.read(.map("outcome", "How the deal came out, and what it taught."))
    assumptions = map.readLedger(.list("assumptions", "What our price rested on."), partial: partial)
    events = map.readLedger(.list("events", "Anything else that belongs on the timeline."), partial: partial)
    waivers = map.readLedger(.list("waivers", "Findings that someone accepts for a while."), partial: partial)

    map.checkWaivers(waivers.entries)

    // Where one of these cannot be used, that is an error, and the dossier a draft that nobody shows.
    self.title = title.located ?? Located("", at: map.span)
    self.buyer = buyer.located ?? Located(Name(""), at: map.span)
    self.status = status.located ?? Located(.qualifying, at: map.span)
    self.id = id.value ?? map.idOfFile() ?? ""
    self.currency = currency.value ?? map.settings.currency
    currencySpan = currency.span
    let source = map.visibleSource()
    files = [source.file] + source.ledgers.map(\.file)
    ledgerFiles = source.ledgers
    body = source.body
    visibility = map.visibility
  }

  /// Whether it was read for an audience that may not see everything.
  public var isRedacted: Bool { visibility != nil }

  /// Whether a field is withheld from the audience that the dossier was read for, by itself or with what holds
  /// it.
  public func withholds(_ path: String) -> Bool { visibility?.withholds(path) ?? false }

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
