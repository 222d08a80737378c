/// Values that are not what their key wants.
let valueFaults = Fault.all(
  in: #"""
    dates: { rfp: 2025-02-30 }
    # 5:15: error: dates.rfp `2025-02-30` is not a date: February 2025 has 28 days [impossible-date]

    dates: { rfp: 2025-13 }
    # 5:15: error: dates.rfp `2025-13` is not a date: a year has 12 months [impossible-date]

    dates: { rfp: 20.03.2025 }
    # 5:15: error: dates.rfp `20.03.2025` is not a date: dates are written year first [impossible-date]

    dates: { rfp: 2025/3/5 }
    # 5:15: error: dates.rfp `2025/3/5` is not a date: year, month and day are joined by hyphens [impossible-date]

    dates: { rfp: 2025-03-05T10:00:00Z }
    # 5:15: error: dates.rfp `2025-03-05T10:00:00Z` is not a date: a date has no time of day [impossible-date]

    dates: { rfp: unknwon }
    # 5:15: error: dates.rfp `unknwon` is not a date: did you mean the word `unknown`? [impossible-date]

    dates: { rfp: 0000 }
    # 5:15: error: dates.rfp `0000` is not a date: years begin with 0001 [impossible-date]

    value: { signed: "4,800,000" }
    # 5:18: error: value.signed `4,800,000` is not an amount: a comma could mean thousands or decimals [not-a-number]

    value: { signed: 4.8M }
    # 5:18: error: value.signed `4.8M` is not an amount: only digits, `_`, a point and the suffixes `k`, `m` and `bn` belong to it [not-a-number]

    value: { signed: 4.8 m }
    # 5:18: error: value.signed `4.8 m` is not an amount: a number has no spaces [not-a-number]

    value: { signed: €4m }
    # 5:18: error: value.signed `€4m` is not an amount: only digits, `_`, a point and the suffixes `k`, `m` and `bn` belong to it [not-a-number]

    value: { signed: -4m }
    # 5:18: error: value.signed `-4m` is not an amount: it cannot be below zero [negative-amount]

    value: { signed: 1.23456 }
    # 5:18: error: value.signed `1.23456` is not an amount: it has more than 4 decimals of a unit [amount-precision]

    value: { signed: 10001bn }
    # 5:18: error: value.signed `10001bn` is not an amount: it is above 10000bn [amount-range]

    value: { signed: 99999999999999999999 }
    # 5:18: error: value.signed `99999999999999999999` is not an amount: it is above 10000bn [amount-range]

    value: { signed: 4_8_ }
    # 5:18: error: value.signed `4_8_` is not an amount: its digits, `_`, point or suffix stand in the wrong place [not-a-number]

    competition: { bidders: three }
    # 5:25: error: competition.bidders `three` is not a count: a count is a whole number up to 999999 [not-a-count]

    criteria:
      - { name: Price, weight: 101% }
    # 6:28: error: criteria.weight `101%` is not a percentage: a percentage is a number from 0 to 100, with four decimals at most [not-a-percentage]

    criteria:
      - { name: Price, weight: 0.00001 }
    # 6:28: error: criteria.weight `0.00001` is not a percentage: a percentage is a number from 0 to 100, with four decimals at most [not-a-percentage]

    criteria:
      - { name: Price, kind: prise }
    # 6:26: error: criteria.kind `prise` is none of its words; did you mean `price`? [unknown-word]

    concessions:
      - { id: C 1 }
    # 6:11: error: concessions.id `C 1` is not an id [not-an-id]

    currency: eur
    # 5:11: error: currency `eur` is not a currency in use [unknown-currency]

    currency: XXY
    # 5:11: error: currency `XXY` is not a currency in use [unknown-currency]

    id: My Deal
    # 5:5: error: id `My Deal` is not an id [not-an-id]

    source: { url: "javascript:alert(1)" }
    # 5:16: error: source.url `javascript:alert(1)` is not an address to link to [not-a-link]

    concessions:
      - got: None
    # 6:10: warning: concessions.got is the text `None` [none-as-text]

    authority:
      - { who: A, limit: 5 % }
    # 6:22: error: authority.limit `5 %` is not a limit: a percentage is a number from 0 to 100, with four decimals at most [not-a-percentage]

    outcome: { result: wn }
    # 5:20: error: outcome.result `wn` is none of its words; did you mean `won`? [unknown-word]

    changes:
      - { cost: -5k, priced: -1k }
    terms:
      - { priced: -1k }
    # 8:15: error: terms.priced `-1k` is not an amount: it cannot be below zero [negative-amount]

    value: { signed: ~4.8 M }
    # 5:18: error: value.signed `~4.8 M` is not an amount: a number has no spaces [not-a-number]

    dates:
      rfp: 2025-04-31
    concessions:
      - date: 2025-00-01
        value: 1,5k
    changes:
      - { cost: abc, status: agred }
    # 6:8: error: dates.rfp `2025-04-31` is not a date: April 2025 has 30 days [impossible-date]
    # 8:11: error: concessions.date `2025-00-01` is not a date: a year has 12 months [impossible-date]
    # 9:12: error: concessions.value `1,5k` is not an amount: a comma could mean thousands or decimals [not-a-number]
    # 11:13: error: changes.cost `abc` is not an amount: only digits, `_`, a point and the suffixes `k`, `m` and `bn` belong to it [not-a-number]
    # 11:26: error: changes.status `agred` is none of its words; did you mean `agreed`? [unknown-word]

    claims:
      - { by: supplier }
    # 6:11: error: claims.by `supplier` is none of its words [unknown-word]

    terms:
      - { favours: buyr, protects: liabilty, notice_days: -1 }
    # 6:16: error: terms.favours `buyr` is none of its words; did you mean `buyer`? [unknown-word]
    # 6:32: error: terms.protects `liabilty` is none of its words; did you mean `liability`? [unknown-word]
    # 6:55: error: terms.notice_days `-1` is not a count: a count is a whole number up to 999999 [not-a-count]

    planned: { signature: soon }
    # 5:23: error: planned.signature `soon` is not a date: dates are written year first [impossible-date]

    basis: revenu
    # 5:8: error: basis `revenu` is none of its words; did you mean `revenue`? [unknown-word]
    """#)
