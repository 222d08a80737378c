/// A text as YAML reads it back: plain where nothing in it means more than itself, else in quotes.
func yamlText(_ text: String) -> String {
  let scalars = text.unicodeScalars
  let isPlain =
    scalars.first.map { $0.properties.isAlphabetic } == true && scalars.last != " "
    && scalars.allSatisfy(isPlainInside) && !["null", "Null", "NULL"].contains(text)
  if isPlain { return text }
  var quoted = "\""
  for scalar in scalars {
    if scalar == "\"" || scalar == "\\" { quoted += "\\" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}

/// Colons, hashes and all else that can have a meaning are left to quotes.
private func isPlainInside(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "-", ".", ",", "'", "&", "/", "(", ")", "+", "0"..."9": true
  default: scalar.properties.isAlphabetic
  }
}
