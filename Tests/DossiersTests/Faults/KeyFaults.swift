/// Keys that are unknown, twice there, missing, or hold something of another shape.
let keyFaults = Fault.all(
  in: #"""
    sponser: x
    # 5:1: error: unknown key `sponser` [unknown-key]

    status: lost
    # 5:1: error: the key `status` is written twice [duplicate-key]

    dates: { rfpp: 2024-03-02 }
    # 5:10: error: unknown key `dates.rfpp`; did you mean `rfp`? [unknown-key]

    dates: none
    # 5:8: error: `none` cannot stand for dates [wrong-type]

    dates: [2024]
    # 5:8: error: dates is a list instead of keys and values, such as `{ key: value }` [wrong-type]

    value: { signed: 4,8m }
    # 5:20: error: unknown key `value.8m` [unknown-key]

    criteria: Price
    # 5:11: error: criteria is the text `Price` instead of a list [wrong-type]

    criteria: none
    # 5:11: error: `none` cannot stand for criteria [wrong-type]

    criteria: deal.criteria.csv
    # 5:11: error: criteria names the file `deal.criteria.csv` [ledger-file-unsupported]

    criteria:
      - Price
    # 6:5: error: criteria is the text `Price` instead of keys and values, such as `{ key: value }` [wrong-type]

    criteria:
    # 5:1: warning: criteria has no value [null-value]

    waivers:
      - { rule: late-entry, by: CFO }
    # 6:5: error: the required key waivers.reason is missing [missing-key]
    # 6:5: error: the required key waivers.until is missing [missing-key]

    confidential: mandate
    # 5:15: error: confidential is the text `mandate` instead of a list [wrong-type]

    team: x
    title: Twice
    # 6:1: error: the key `title` is written twice [duplicate-key]

    mandate:
      approved: 2024-01-01
      no_go: none
    # 7:10: error: `none` cannot stand for mandate.no_go [wrong-type]

    {{ x }}: y
    # 5:1: error: a key is a map instead of a word [wrong-type]

    team: ~
    # 5:1: warning: team has no value [null-value]

    buyer: "***"
    # 5:1: error: the key `buyer` is written twice [duplicate-key]

    changes:
      - { what: Reports, weekly, cost: 5k }
    # 6:22: error: unknown key `changes.weekly` [unknown-key]

    summary: [a]
    # 5:10: error: summary is a list instead of text [wrong-type]

    tags: {a: b}
    # 5:7: error: tags is a map instead of a list [wrong-type]

    concessions:
      - { got: [a] }
    # 6:12: error: concessions.got is a list instead of text [wrong-type]

    status: [signed]
    # 5:1: error: the key `status` is written twice [duplicate-key]

    drawson: []
    # 5:1: error: unknown key `drawson`; did you mean `draws_on`? [unknown-key]

    draws_on: earlier
    # 5:11: error: draws_on is the text `earlier` instead of a list [wrong-type]

    stakeholders:
      - { name: [M. Keller] }
    # 6:13: error: stakeholders.name is a list instead of text [wrong-type]

    source: { name: X, link: https://x.example }
    # 5:20: error: unknown key `source.link` [unknown-key]

    mandate: [a]
    # 5:10: error: mandate is a list instead of keys and values, such as `{ key: value }` [wrong-type]

    currency: none
    # 5:11: error: `none` cannot stand for currency [wrong-type]

    events:
      -
    # 6:4: warning: events has no value [null-value]

    value: { current: 4m, current: 5m }
    # 5:23: error: the key `value.current` is written twice [duplicate-key]
    """#)
