import SourceText

extension Dossier: KeyedMap {
  init?(from map: inout MapReader) {
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
      .texts("confidential", "Field paths and body headings to withhold from other audiences."))
    let partial = map.read(.listNames("incomplete", "Lists that are known to be partial.")).value ?? []
    source = map.read(.map("source", "Where an imported dossier's data come from."))

    dates =
      map.read(.map("dates", "The days of the deal's steps.").neverNone).value
      ?? LifecycleDates("dates", fields: [], span: nil)
    planned =
      map.read(.map("planned", "The days of the deal's steps as first agreed, where they moved.").neverNone)
      .value
      ?? LifecycleDates("planned", fields: [], span: nil)
    value =
      map.read(.map("value", "The path of the deal's worth.").neverNone).value
      ?? DealValue(fields: [], reviewed: .missing, span: nil)

    criteria = map.readLedger(.list("criteria", "What the buyer decides by."), partial: partial)
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

    guard let title = title.located, let buyer = buyer.located, let status = status.located,
      let id = id.value ?? map.idOfFile()
    else { return nil }
    self.title = title
    self.buyer = buyer
    self.status = status
    self.id = id
    self.currency = currency.value ?? map.settings.currency
    currencySpan = currency.span
    files = [map.file]
    body = map.body
  }
}

extension PublicSource: KeyedMap {
  init(from map: inout MapReader) {
    name = map.read(.text("name", "What the source is called."))
    id = map.read(.text("id", "The contract's id there."))
    url = map.read(.link("url", "Where it can be read."))
    licence = map.read(.text("licence", "The terms under which the data may be used."))
    retrieved = map.read(.date("retrieved", "The day on which the data were taken."))
  }
}

extension Status: Word {}
extension Basis: Word {}
extension Origin: Word {}
