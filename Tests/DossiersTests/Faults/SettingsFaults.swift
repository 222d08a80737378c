/// Mistakes in `site.yml`.
let settingsFaults = Fault.all(
  in: #"""
    organisation: x
    # 1:1: error: the required key title is missing [missing-key]

    title: T
    rates: { USD: 0, usd: 1.2, GBP: 1.19, GBP: 1.2, as_of: 2026-10 }
    # 2:15: error: rates.USD `0` is not a rate: a rate is above zero [not-a-number]
    # 2:18: error: rates.usd `usd` is not a currency in use [unknown-currency]
    # 2:39: error: the key `rates.GBP` is written twice [duplicate-key]
    # 2:56: error: rates.as_of `2026-10` is not a date: the day is wanted [impossible-date]

    title: T
    rules: { late-entry: { off: true }, x: { modrate: 3 } }
    # 2:22: error: the required key rules.late-entry.reason is missing [missing-key]
    # 2:42: error: unknown key `rules.x.modrate`; did you mean `moderate`? [unknown-key]

    title: T
    notation: { decimal: ",", group: "," }
    as_of: tomorrow
    # 2:22: error: notation.decimal `,` and notation.group `,` cannot be told apart [ambiguous-notation]
    # 3:8: error: as_of `tomorrow` is not a date: dates are written year first [impossible-date]

    title: T
    rates: { USD: 0.1234567, GBP: 100000000001 }
    # 2:15: error: rates.USD `0.1234567` is not a rate: it has more than 6 decimals of a unit [amount-precision]
    # 2:31: error: rates.GBP `100000000001` is not a rate: it is beyond what can be reckoned with [number-range]

    title: T
    notation: { decimal: "0", group: " 1" }
    # 2:22: error: notation.decimal `0` holds a digit [ambiguous-notation]
    # 2:34: error: notation.group ` 1` holds a digit [ambiguous-notation]

    title: T
    controls: { delivry: { playbook: { name: x, url: y } }, table: { playbook: { name: x } } }
    audiences: { partner: { shw: [a] } }
    # 2:13: error: controls.delivry `delivry` is none of its words; did you mean `delivery`? [unknown-word]
    # 2:76: error: the required key controls.table.playbook.url is missing [missing-key]
    # 3:25: error: unknown key `audiences.partner.shw`; did you mean `show`? [unknown-key]
    """#)
