import Testing

/// A CSV file with mistakes, and what has to be said of them.
struct LedgerFault: Sendable, CustomTestStringConvertible {
  let list: String
  let text: String
  /// Place, severity, message and code, as they are printed behind the file's name.
  let problems: [String]

  var testDescription: String { text }

  init(in list: String = "concessions", _ text: String, _ problems: String...) {
    self.list = list
    self.text = text
    self.problems = problems
  }
}

/// Mistakes in the values of cells, which are told as those of YAML are.
let cellFaults = [
  LedgerFault(
    "id,date,value\nc1,20/01/2025,150k\n",
    "2:4: error: concessions.date `20/01/2025` is not a date: dates are written year first [impossible-date]"),
  LedgerFault(
    "id;date;value\nc1;2025-01-20;4,8\n",
    "2:15: error: concessions.value `4,8` is not an amount: a comma could mean thousands or decimals [not-a-number]"
  ),
  LedgerFault(
    "id;value\nc1;375.000\n",
    "2:4: error: concessions.value `375.000` is not an amount: a point before three digits could mean thousands or decimals [not-a-number]"
  ),
  LedgerFault(
    "id,date\nc1,45677\n",
    "2:4: error: concessions.date `45677` is not a date: it is a spreadsheet's number for 2025-01-20 [impossible-date]"
  ),
  LedgerFault(
    "id,in_price\nc1,WAHR\n",
    "2:4: error: concessions.in_price `WAHR` is neither `true` nor `false` [not-a-flag]"),
  LedgerFault(
    "id,lever\nc1,prise\n",
    "2:4: warning: nobody defined the lever `prise`; did you mean `price`? [unknown-lever]"),
  LedgerFault(
    "id,got_value\nc1,[]\n",
    "2:4: error: concessions.got_value is a list instead of an amount [wrong-type]"),
  LedgerFault(
    "id,got\nc1,NULL\nc2,None\n",
    "2:4: warning: concessions.got has no value [null-value]",
    "3:4: warning: concessions.got is the text `None` [none-as-text]"),
  LedgerFault(
    "id,gave\nc1,A\nc1,B\n",
    "3:1: error: the id `c1` already names the entry on line 2 [duplicate-entry-id]"),
  LedgerFault(
    "id,gave\nC 1,A\n",
    "2:1: error: concessions.id `C 1` is not an id [not-an-id]"),
  LedgerFault(
    "gave,date\nDémarche à prix réduit,2025-02-30\n",
    "2:24: error: concessions.date `2025-02-30` is not a date: February 2025 has 28 days [impossible-date]"),
  LedgerFault(
    "gave,date\n\"Two\nlines\",2025-02-30\n",
    "3:8: error: concessions.date `2025-02-30` is not a date: February 2025 has 28 days [impossible-date]"),
  LedgerFault(
    in: "authority",
    "who,levers\nAna,\"price, prise\"\nBen,none\n",
    "2:13: warning: nobody defined the lever `prise`; did you mean `price`? [unknown-lever]",
    "3:5: error: `none` cannot stand for authority.levers [wrong-type]"),
  LedgerFault(
    in: "waivers",
    "rule,reason,by,until\nlate-entry,,CFO,2026-06-30\n",
    "2:1: error: the required key waivers.reason is missing [missing-key]"),
  LedgerFault(
    in: "waivers",
    "rule,reason,by\nlate-entry,R,CFO\nlate-payment,R,CFO\n",
    "1:1: error: the required column `until` is missing [missing-key]"),
  LedgerFault(
    in: "claims",
    "id,for\nk1,o7\n",
    "2:4: warning: claims.for `o7` is no entry's id [unknown-entry]"),
]

/// Mistakes in how a file is put together.
let ledgerFaults = [
  LedgerFault(
    "",
    "1:1: error: the file is empty [empty-ledger-file]"),
  LedgerFault(
    "\u{FEFF}\r\n\r\n",
    "1:1: error: the file is empty [empty-ledger-file]"),
  LedgerFault(
    ";;;\n",
    "1:1: error: the file is empty [empty-ledger-file]"),
  LedgerFault(
    "id\tdate\tgave\nc1\t2025-01-20\tA\n",
    "1:3: error: tabs stand between the cells [ledger-separator]"),
  LedgerFault(
    "id;date,gave\nc1;2025-01-20;A\n",
    "1:3: error: the header has both commas and semicolons [ledger-separator]"),
  LedgerFault(
    "id,date,gave;got\nc1,2025-01-20,A,B\n",
    "1:13: error: the header has both commas and semicolons [ledger-separator]"),
  LedgerFault(
    "id;date;gave\nc1,2025-01-20,A\nc2,2025-01-21,B\nc3;2025-01-32;C\n",
    "2:1: error: commas stand between the cells of this row, and semicolons in the header [ledger-separator]",
    "4:4: error: concessions.date `2025-01-32` is not a date: January 2025 has 31 days [impossible-date]"),
  LedgerFault(
    "id,date,gave\nc1;2025-01-20;A\n",
    "2:1: error: semicolons stand between the cells of this row, and commas in the header [ledger-separator]"),
  LedgerFault(
    "id,date,value\nc1;2025-01-20;4,8\n",
    "2:1: error: semicolons stand between the cells of this row, and commas in the header [ledger-separator]"),
  LedgerFault(
    "id,date,gave\nc1\t2025-01-20\tA\n",
    "2:1: error: tabs stand between the cells of this row, and commas in the header [ledger-separator]"),
  LedgerFault(
    "sep=;\nid;date\nc1;2025-01-20\n",
    "1:1: error: the file begins with `sep=` [unknown-column]"),
  LedgerFault(
    "c1,2025-01-20,price\n",
    "1:1: error: the first row names no field of concessions [unknown-column]"),
  LedgerFault(
    "id,Date,lever,givn,wether\nc1,x,price,A,\n",
    "1:4: error: unknown column `Date`; did you mean `date`? [unknown-column]",
    "1:15: error: unknown column `givn` [unknown-column]",
    "1:20: error: unknown column `wether` [unknown-column]"),
  LedgerFault(
    "id,date,id\nc1,2025-01-20,c2\n",
    "1:9: error: the column `id` stands twice in the header [duplicate-column]"),
  LedgerFault(
    "id,,gave\nc1,,A\nc2,stray,B\n",
    "3:4: error: the header has no name above this cell [cell-without-column]"),
  LedgerFault(
    "id,gave\nc1,3% discount, one year\nc2,B,,\n",
    "2:17: error: the row has 3 cells, and the header 2 [cell-without-column]"),
  LedgerFault(
    "id,gave\nc1,\"A\nc2,B\n",
    "2:4: error: the quotation mark opened here is never closed [ledger-quotes]"),
  LedgerFault(
    "id,\"gave\nc1,A\n",
    "1:4: error: the quotation mark opened here is never closed [ledger-quotes]"),
  LedgerFault(
    "id,gave\nc1,\"The \"big\" one\", more\nC2,B\n",
    "2:10: error: text stands behind the quotation mark that ends the cell [ledger-quotes]",
    "3:1: error: concessions.id `C2` is not an id [not-an-id]"),
  LedgerFault(
    "id,gave\nc1,A\0B\n", "2:5: error: a NUL character cannot stand in a CSV file [unreadable-character]"),
  LedgerFault(
    "id,gave\nc1,A\u{7}B\n",
    "2:5: error: the control character U+0007 cannot stand in a CSV file [unreadable-character]"),
  LedgerFault(
    "id,gave\rc1,A\r",
    "1:8: error: a carriage return without a line feed cannot stand in a CSV file [unreadable-character]"),
]
