/// Values that are fine by themselves and do not fit the rest.
let referenceFaults = Fault.all(
  in: #"""
    dates: { award: 2024-03-02, rfp: 2024-03-09 }
    # 5:17: warning: award `2024-03-02` precedes rfp `2024-03-09` [date-order]

    concessions:
      - id: c1
        lever: prise
        in_price: yes
    # 7:12: warning: nobody defined the lever `prise`; did you mean `price`? [unknown-lever]
    # 8:15: error: concessions.in_price `yes` is neither `true` nor `false` [not-a-flag]

    concessions:
      - { id: c1 }
    changes:
      - { id: c1 }
    # 8:11: error: the id `c1` already names the entry on line 6 [duplicate-entry-id]

    claims:
      - { for: o1 }
    obligations:
      - { id: o2 }
    # 6:12: warning: claims.for `o1` is no entry's id; did you mean `o2`? [unknown-entry]

    waivers:
      - { rule: late-entry, entry: c9, reason: R, by: CFO, until: 2026-01-01 }
    # 6:32: warning: waivers.entry `c9` is no entry's id [unknown-entry]

    incomplete: [term]
    # 5:14: error: `term` is not a list of entries; did you mean `terms`? [unknown-list]

    dates:
      award: 2025-02
      signature: 2025-01
      notice: 2024-12-31
    # 7:14: warning: signature `2025-01` precedes award `2025-02` [date-order]
    # 8:11: warning: notice `2024-12-31` precedes signature `2025-01` [date-order]
    """#)
