import Rendering
import Testing

@Suite struct NameProblemTests {
  @Test func `An unknown name is told with the nearest one`() {
    #expect(
      report("<h1>\n  <b>é</b> {{ titel }}") == """
        pages/test.mustache:2:15: error: `DealView` has no name `titel` [unknown-template-name]
          why: an unknown name would print nothing, and nobody would notice
          fix: write `title`

        """)
  }

  @Test func `An unknown name with none near it is told with all names of the view`() {
    #expect(
      report("{{#findings}}{{#evidence}}{{whatever}}{{/evidence}}{{/findings}}") == """
        pages/test.mustache:1:29: error: `EvidenceView` has no name `whatever`, nor does a view around it \
        [unknown-template-name]
          why: an unknown name would print nothing, and nobody would notice
          fix: use one of the names of `EvidenceView`: `quotation`, `line`

        """)
  }

  @Test func `A part after a dot is looked for in the view before it alone`() {
    #expect(
      report("{{#findings}}{{money.title}}{{title.x}}{{evidence.line}}{{/findings}}") == """
        pages/test.mustache:1:22: error: `MoneyView` has no name `title` [unknown-template-name]
          why: an unknown name would print nothing, and nobody would notice
          fix: use one of the names of `MoneyView`: `amount`, `currency`
        pages/test.mustache:1:37: error: `title` is a text and has no name `x` [unknown-template-name]
          why: a dot reaches only into a single view
          fix: write `title` alone
        pages/test.mustache:1:51: error: `evidence` is a list of views and has no name `line` [unknown-template-name]
          why: a dot reaches only into a single view
          fix: open the list with `{{#evidence}}` and use the names within

        """)
  }

  @Test func `A dot outside any text is refused`() {
    #expect(
      report("{{#lessons}}{{.}}{{/lessons}}{{#findings}}{{.}}{{/findings}}") == """
        pages/test.mustache:1:45: error: `.` stands for no text here [no-current-text]
          why: `.` is the text of the innermost section, and that section holds a view
          fix: use the view's names, or move the tag into a section over a text or a list of texts

        """)
  }

  @Test func `Text without escaping is refused`() {
    #expect(
      report("{{{title}}} {{&count}}") == """
        pages/test.mustache:1:4: error: `title` is text and must be escaped [unescaped-text]
          why: text may come from anyone, and printed as it stands it could act as HTML
          fix: write `{{title}}`
        pages/test.mustache:1:16: error: `count` is text and must be escaped [unescaped-text]
          why: text may come from anyone, and printed as it stands it could act as HTML
          fix: write `{{count}}`

        """)
  }

  @Test func `Markup with escaping is refused`() {
    #expect(
      report("{{body}}{{timeline}}") == """
        pages/test.mustache:1:3: error: `body` is HTML and must not be escaped [escaped-markup]
          why: readers would see its tags as text
          fix: write `{{{body}}}`
        pages/test.mustache:1:11: error: `timeline` is SVG and must not be escaped [escaped-markup]
          why: readers would see its tags as text
          fix: write `{{{timeline}}}`

        """)
  }

  @Test func `Flags, lists and views are not printed`() {
    #expect(
      report("{{lessons}}{{#findings}}{{severe}}{{money}}{{evidence}}{{/findings}}") == """
        pages/test.mustache:1:3: error: `lessons` is a list of texts and cannot be printed [unprintable-name]
          why: only texts, numbers and markup are ready to print
          fix: open it with `{{#lessons}}` and close it with `{{/lessons}}`
        pages/test.mustache:1:27: error: `severe` is a flag and cannot be printed [unprintable-name]
          why: only texts, numbers and markup are ready to print
          fix: open it with `{{#severe}}` and close it with `{{/severe}}`
        pages/test.mustache:1:37: error: `money` is a view and cannot be printed [unprintable-name]
          why: only texts, numbers and markup are ready to print
          fix: open it with `{{#money}}` and close it with `{{/money}}`
        pages/test.mustache:1:46: error: `evidence` is a list of views and cannot be printed [unprintable-name]
          why: only texts, numbers and markup are ready to print
          fix: open it with `{{#evidence}}` and close it with `{{/evidence}}`

        """)
  }

  @Test func `A number opens no section`() {
    #expect(
      report("{{^count}}{{/count}}") == """
        pages/test.mustache:1:4: error: `count` is a number and cannot open a section [section-of-number]
          why: a number is always there, so the section would say nothing
          fix: ask for a flag, a text or a list instead

        """)
  }

  @Test func `A missing partial or parent is told with the nearest one`() {
    #expect(
      report("{{> haeder}}{{<page}}{{/page}}", ["header": ""]) == """
        pages/test.mustache:1:5: error: there is no partial `haeder` [unknown-partial]
          why: a missing partial would print nothing, and nobody would notice
          fix: write `header`
        pages/test.mustache:1:16: error: there is no partial `page` [unknown-partial]
          why: a missing partial would print nothing, and nobody would notice
          fix: create `partials/page.mustache`, or correct the name

        """)
  }

  @Test func `A block that the parent does not have is refused`() {
    #expect(
      report(
        "{{<layout}}{{$mian}}{{/mian}}{{$aside}}{{/aside}}{{/layout}}{{<plain}}{{$x}}{{/x}}{{/plain}}",
        ["layout": "{{> frame}}", "frame": "{{$main}}{{$title}}{{/title}}{{/main}}", "plain": ""]) == """
          pages/test.mustache:1:15: error: the parent `layout` has no block `mian` [unknown-block]
            why: what the block holds would never be printed
            fix: write `main`
          pages/test.mustache:1:33: error: the parent `layout` has no block `aside` [unknown-block]
            why: what the block holds would never be printed
            fix: use one of its blocks: `main`, `title`
          pages/test.mustache:1:74: error: the parent `plain` has no block `x` [unknown-block]
            why: what the block holds would never be printed
            fix: remove the block

          """)
  }
}
