/// Mistakes of YAML, after which nothing else of a file is read.
let syntaxFaults = Fault.all(
  in: #"""
    summary: one: two
    # 5:13: error: a second `: ` in one line [yaml-syntax]

    summary: "open
    # 5:10: error: the quotation mark opened on line 5, column 10 is never closed [yaml-syntax]

    tags: [a, b
    # 5:7: error: the list opened on line 5, column 7 is not closed, or two of its values have no comma between them [yaml-syntax]

    \#tteam: x
    # 5:1: error: a tab stands where YAML takes only spaces [yaml-tab]

    team: a
    \#tb: c
    # 6:1: error: a tab stands where YAML takes only spaces [yaml-tab]

    team: !secret x
    # 5:7: error: `!secret` is a YAML tag [yaml-tag]

    team: *x
    # 5:7: error: the alias `*x` has no anchor before it [yaml-alias]

    team: &a [*a]
    # 5:11: error: the alias `*a` has no anchor before it [yaml-alias]

    team: a
      b: c
    # 6:4: error: a second `: ` in one line [yaml-syntax]

    team: @x
    # 5:7: error: `@` cannot begin a value [yaml-syntax]

    team: "\q"
    # 5:8: error: a backslash before a character that has no such form [yaml-syntax]

    - a
    # 5:1: error: this line does not fit those before it [yaml-syntax]

    ...
    team: x
    # 6:1: error: a second YAML document begins here [yaml-documents]
    """#)
