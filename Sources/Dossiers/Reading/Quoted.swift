/// A value as a message shows it: in backquotes, on one line, cut where it is long, and with nothing in it
/// that would act on a terminal.
func quoted(_ value: String) -> String {
  let longest = 60
  var shown = "`"
  for (index, scalar) in value.unicodeScalars.enumerated() {
    if index == longest {
      shown += "…"
      break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      shown += scalar == "\n" || scalar == "\t" ? " " : codePoint(scalar.value)
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown + "`"
}
