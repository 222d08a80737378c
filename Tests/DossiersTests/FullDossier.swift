/// A dossier that holds every key of the format.
let fullDossier = """
  ---
  title: ERP managed services --- renewal
  buyer: northwind-foods
  status: delivering
  id: northwind-erp-2025
  currency: USD
  basis: margin
  summary: One line for lists and search.
  owner: Ana Ruiz
  team: Enterprise South
  sector: Food and beverage
  offering: Managed services
  region: Iberia
  tags: [renewal, multi-year]
  draws_on: [northwind-erp-2022]
  confidential: [value.walk_away, mandate, "## Negotiation plan"]
  incomplete: [terms]
  origin: imported
  source: { name: City data, id: ocds-abc-123, url: https://data.example/abc, licence: CC BY 4.0, retrieved: 2026-11-01 }
  dates:
    first_contact: 2024-09
    criteria_fixed: undated
    rfp: none
    offer: 2024-12-02
    negotiation: unknown
    award: 2025-02-28
    signature: 2025-03-20
    delivery_start: 2025-04-01
    delivery_end: 2027-03-31
    notice: 2026-12-31
    decided: 2026-11-20
    closed: 2027
  planned:
    delivery_end: 2026-12-31
  value:
    target: 4.8m
    walk_away: none
    offered: 5.0m
    awarded: ~4.56m
    signed: 4_510_000
    current: 4390000
    reviewed: 2026-03-31
    final: -12.5k
    cost: 3.9m
    cost_current: "4.1m"
  criteria:
    - { id: r1, name: Total price, kind: price, weight: 62.5%, known: 2024-11-04, origin: buyer }
  competition: { bidders: 3, runner_up: 5.2m }
  stakeholders:
    - { id: s1, name: M. Keller, role: economic-buyer, influence: high, stance: neutral, mapped: 2024-09-20 }
  alternatives:
    - { id: l1, of: us, name: Redeploy team, tested: 2024-11-20, strength: unknown }
  corridor:
    - { id: d1, date: 2024-10-01, low: 4.2m, high: 5.4m, source: sponsor }
  mandate:
    approved: 2024-11-25
    by: Deal board
    no_go: [liability, ip]
    trades:
      - { id: t1, give: price, up_to: 4%, for: three-year term }
      - { give: payment, up_to: 30k, for: volume }
  authority:
    - { id: a1, who: Ana Ruiz, levers: [price, term], limit: 5% }
    - { who: Delivery lead, levers: [], limit: none }
  concessions:
    - id: c1
      date: 2025-01-20
      by: us
      lever: price
      gave: 3% discount
      value: 150k
      in_price: true
      got: ""
      got_value: none
      asked_by: M. Keller
      made_by: Ana Ruiz
      approved_by: Deal board
      approved: 2025-01-19
      tactic: competitor-benchmark
      package: p1
  disclosures:
    - { id: i1, date: 2025-01-15, what: Year-end deadline, by: Delivery lead, got: A call }
  terms:
    - { id: m1, name: Change control, protects: change-control, status: reopened, locked: 2025-03-18, reopened: 2025-03-19, value: 20k, favours: buyer, priced: 5k, notice_days: 28 }
  changes:
    - { id: x1, date: 2025-05-14, what: Extra pack, kind: service-level, raised_by: buyer, cost: -42k, priced: 0, status: absorbed, started: 2025-05-15, agreed: 2025-05-16 }
  milestones:
    - { id: g1, what: Go-live, due: 2025-09-01, met: 2025-10-15 }
  obligations:
    - { id: o1, what: Test data, owner: Buyer IT, due: 2025-06-01, met: 2025-07-10, relief: false, cost: 60k, claimed: 2025-07-01 }
  claims:
    - { id: k1, for: o1, what: Late data, by: us, aware: 2025-06-02, notified: 2025-06-20, value: 60k, settled: 2025-09-30, settled_value: 35k, withdrawn: undated }
  payments:
    - { id: y1, due: 2025-07-31, paid: 2025-09-02, amount: 375k, deducted: 8k }
  deductions:
    - { id: u1, date: 2025-12-31, amount: 26k, what: Service credits }
  behaviours:
    - { id: b1, date: 2025-03-05, tactic: reopen-after-award, response: Held the line, effect: held }
  outcome:
    result: won
    recorded: 2025-04-10
    reason: Price and continuity
    lessons: [Price the pack before award]
  assumptions:
    - { id: n1, what: Data is clean, value: 120k, tested: 2024-11-10 }
  events:
    - { id: e1, date: 2025-03-02, what: A second data centre, from: buyer, material: true }
  waivers:
    - { id: w1, rule: late-entry, entry: c1, reason: Strategic entry, by: CFO, until: 2026-06-30 }
  ---

  ## What happened

  ## Negotiation plan

  """
