import SourceText

// What can be wrong with a file before anybody reads it.
extension ProblemCode {
  static let unreadableFile = ProblemCode(
    "unreadable-file", "The disk will not give a file: it has no such permission, or a link leads nowhere.")
  static let unreadFile = ProblemCode(
    "unread-file", .warning,
    """
    A file looks as if it were meant to be read, and is not: its name ends in `.markdown` or in `.MD`, and only \
    `.md` is read, or it is a pipe or a device.
    """)
  static let unreadFolder = ProblemCode(
    "unread-folder", .warning,
    "A folder stands among the dossiers, buyers, tactics or pages. Only files directly inside are read.")
}

let fileProblems = ProblemSection("Files", [.unreadableFile, .unreadFile, .unreadFolder])
