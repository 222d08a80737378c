import SourceText

// What can be wrong with lists that are kept in CSV files.
extension ProblemCode {
  static let missingLedgerFile = ProblemCode(
    "missing-ledger-file",
    """
    A dossier names a file for one of its lists, and there is none of that name beside it, or it is no CSV file.
    """,
    in: .dossier, wrong: "payments: payments-of-another-folder.csv",
    right: "payments:\n  - { due: 2025-07-31, amount: 375k }")

  static let ledgerFileElsewhere = ProblemCode(
    "ledger-file-elsewhere",
    "A dossier names a file of another folder. The CSV files of a dossier's lists lie beside it.",
    in: .dossier, wrong: "payments: ../ledgers/payments.csv", right: "payments: []")

  static let sharedLedgerFile = ProblemCode(
    "shared-ledger-file", "Two lists, of one dossier or of two, name the same CSV file.")

  static let idleLedgerFile = ProblemCode(
    "idle-ledger-file", .warning,
    "A CSV file lies among the dossiers, and none of them names it, so nothing that it holds is on the site.")

  static let emptyLedgerFile = ProblemCode(
    "empty-ledger-file",
    "A CSV file holds nothing at all. One with a header and no row says that nothing of the kind happened.")

  static let ledgerSeparator = ProblemCode(
    "ledger-separator",
    """
    What stands between the cells of a CSV file is neither a comma nor a semicolon, or not the same in all rows. \
    The header tells which of the two it is.
    """,
    in: .ledger, wrong: "date,lever;gave\n2025-01-20,price;3% discount\n",
    right: "date,lever,gave\n2025-01-20,price,3% discount\n")

  static let ledgerQuotes = ProblemCode(
    "ledger-quotes",
    """
    A quotation mark that begins a cell of a CSV file is not closed, or closed before the cell ends. Within such a \
    cell, two quotation marks stand for one.
    """,
    in: .ledger, wrong: "lever,gave\nscope,\"The \"small\" pack\"\n",
    right: "lever,gave\nscope,\"The \"\"small\"\" pack\"\n")

  static let unknownColumn = ProblemCode(
    "unknown-column",
    "The header of a CSV file has a name that is no field of the list, or there is no header.",
    in: .ledger, wrong: "date,levr\n2025-01-20,price\n", right: "date,lever\n2025-01-20,price\n")

  static let duplicateColumn = ProblemCode(
    "duplicate-column", "The header of a CSV file has the same name twice.",
    in: .ledger, wrong: "date,lever,date\n2025-01-20,price,2025-01-21\n",
    right: "date,lever,approved\n2025-01-20,price,2025-01-21\n")

  static let cellWithoutColumn = ProblemCode(
    "cell-without-column",
    """
    A row of a CSV file has more cells than the header, or one below a column without a name. Mostly a text holds \
    the separator and has no quotation marks around it.
    """,
    in: .ledger, wrong: "lever,gave\nprice,3% discount, once\n",
    right: "lever,gave\nprice,\"3% discount, once\"\n")
}

let ledgerFileCodes = ProblemSection(
  "Lists in CSV files",
  [
    .missingLedgerFile, .ledgerFileElsewhere, .sharedLedgerFile, .idleLedgerFile, .emptyLedgerFile,
    .ledgerSeparator, .ledgerQuotes, .unknownColumn, .duplicateColumn, .cellWithoutColumn,
  ])
