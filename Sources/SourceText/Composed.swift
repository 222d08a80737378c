@_spi(_Unicode) import Swift

/// The text in Unicode's composed form (NFC), so that an `é` typed as one scalar and as two makes one slug.
///
/// The standard library normalises for `==` and hands the result out under this name alone; the alternative
/// is Foundation, which costs every command a slower start.
func composed(_ text: String) -> String {
  var composed = String.UnicodeScalarView()
  for scalar in text._nfc { composed.append(scalar) }
  return String(composed)
}
