import SourceText

/// Reads `4_800_000`, `4.8m`, `150k`, `1.2bn` or, as an estimate, any of them behind a `~`.
func readAmount(
  _ text: ArraySlice<UInt8>, mayBeNegative: Bool = true
) throws(NumberFault) -> Amount {
  let isEstimate = text.first == UInt8(ascii: "~")
  let number: Int64
  do {
    number = try readDecimal(isEstimate ? text.dropFirst() : text, suffixes: true)
  } catch  where error.code == .notANumber {
    // The correction keeps the mark.
    throw .misshapenAmount(text, mayBeNegative: mayBeNegative)
  }
  if couldMeanThousands(text) { throw .misshapenAmount(text, mayBeNegative: mayBeNegative) }
  if number < 0, !mayBeNegative { throw .negative }
  return Amount(Money(tenThousandths: number), isEstimate: isEstimate)
}

/// Reads `60%` or `60`, from 0 to 100.
func readPercent(_ text: ArraySlice<UInt8>) throws(NumberFault) -> Percent {
  let digits = text.last == UInt8(ascii: "%") ? text.dropLast() : text
  let hundred: Int64 = 1_000_000
  guard let number = try? readDecimal(digits, suffixes: false), (0...hundred).contains(number) else {
    throw .notAPercentage(text)
  }
  return Percent(tenThousandths: number)
}

/// Reads digits, with `_` between them and a point before their decimals, as a whole number of the unit that
/// has `scale` decimals, ten-thousandths as a rule.
func readDecimal(
  _ text: ArraySlice<UInt8>, suffixes: Bool, scale unscaled: Int = 4
) throws(NumberFault) -> Int64 {
  let tooLarge = suffixes ? NumberFault.amountTooLarge : .tooLarge
  let tooFine = NumberFault.tooFine(decimals: unscaled)
  var rest = text
  let isNegative = rest.first == UInt8(ascii: "-")
  if isNegative { rest = rest.dropFirst() }
  var scale = unscaled
  if suffixes, let last = rest.last, !isDigit(last) {
    (rest, scale) = withoutSuffix(rest)
  }
  var number: Int64 = 0
  var decimals = 0
  var hasPoint = false
  var before = UInt8(ascii: "_")
  for byte in rest {
    if isDigit(byte) {
      let (tens, tooMany) = number.multipliedReportingOverflow(by: 10)
      let (sum, isOver) = tens.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
      if tooMany || isOver { throw hasPoint ? tooFine : tooLarge }
      number = sum
      if hasPoint { decimals += 1 }
    } else if byte == UInt8(ascii: "."), !hasPoint, isDigit(before) {
      hasPoint = true
    } else if byte != UInt8(ascii: "_") || !isDigit(before) {
      throw .misshapen(text)
    }
    before = byte
  }
  guard isDigit(before) else { throw .misshapen(text) }
  while scale < decimals, number % 10 == 0 {
    number /= 10
    decimals -= 1
  }
  guard decimals <= scale else { throw tooFine }
  for _ in decimals..<scale {
    let (tens, tooMany) = number.multipliedReportingOverflow(by: 10)
    if tooMany { throw tooLarge }
    number = tens
  }
  guard number <= Money.greatest.tenThousandths else { throw tooLarge }
  return isNegative ? -number : number
}

/// The digits before `k`, `m` or `bn`, and how many decimals of them are still a ten-thousandth of the unit.
private func withoutSuffix(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, scale: Int) {
  switch text.last {
  case UInt8(ascii: "k"): (text.dropLast(), 7)
  case UInt8(ascii: "m"): (text.dropLast(), 10)
  case UInt8(ascii: "n") where text.dropLast().last == UInt8(ascii: "b"): (text.dropLast(2), 13)
  default: (text, 4)
  }
}

extension Money {
  /// The greatest amount that a file may hold: ten thousand billion.
  static let greatest = Money(units: 10_000_000_000_000)
}
