import SourceText

extension MapReader {
  mutating func money(_ node: SyntaxTree.Index, _ sign: ValueKind.Sign) -> Amount? {
    let mayBeNegative = sign == .always || sign == .onMargin && basis == .margin
    return number(node, "an amount") { text throws(NumberFault) in
      try readAmount(text, mayBeNegative: mayBeNegative)
    }
  }

  mutating func percent(_ node: SyntaxTree.Index) -> Percent? {
    number(node, "a percentage") { text throws(NumberFault) in try readPercent(text) }
  }

  mutating func limit(_ node: SyntaxTree.Index) -> Limit? {
    number(node, "a limit") { text throws(NumberFault) in
      if text.last == UInt8(ascii: "%") { return .share(try readPercent(text)) }
      do throws(NumberFault) {
        return .sum(try readAmount(text, mayBeNegative: false))
      } catch  where error.code == .notANumber && percentage(meantBy: text) != nil {
        throw .notAPercentage(text)
      }
    }
  }

  mutating func count(_ node: SyntaxTree.Index) -> Int? {
    number(node, "a count") { text throws(NumberFault) in
      guard !text.isEmpty, text.count <= 6, text.allSatisfy(isDigit) else {
        throw NumberFault(
          code: .notACount, reason: "a count is a whole number up to 999999",
          fix: "write it in digits, such as `28`")
      }
      return text.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
  }

  mutating func threshold(_ node: SyntaxTree.Index) -> ThresholdSetting? {
    number(node, "a number") { text throws(NumberFault) in
      let isPercentage = text.last == UInt8(ascii: "%")
      return ThresholdSetting(
        tenThousandths: try readDecimal(isPercentage ? text.dropLast() : text, suffixes: false),
        isPercentage: isPercentage)
    }
  }

  /// A rate of exchange, in millionths.
  mutating func rate(_ node: SyntaxTree.Index) -> Int64? {
    number(node, "a rate") { text throws(NumberFault) in
      let rate = try readDecimal(text, suffixes: false, scale: 6)
      guard rate > 0 else {
        throw NumberFault(code: .notANumber, reason: "a rate is above zero", fix: "write it as `0.92`")
      }
      return rate
    }
  }

  private mutating func number<Value>(
    _ node: SyntaxTree.Index, _ wanted: String, read: (ArraySlice<UInt8>) throws(NumberFault) -> Value
  ) -> Value? {
    guard tree.isScalar(node), tree.nodes[node].textCount > 0 else {
      report(wrongType: node, wanted: wanted)
      return nil
    }
    do {
      return try read(tree.bytes(of: node))
    } catch {
      if isPlaceholder(tree.bytes(of: node)) { return report(noFigure: node, wanted, error.code) }
      report(
        error.code, at: tree.nodes[node].span.start,
        "\(path()) \(quoted(tree.string(of: node))) is not \(wanted): \(error.reason)",
        why: "figures are added and compared exactly, so none is guessed",
        fix: error.fix
          + (readings(ofFigure: tree.bytes(of: node)).isEmpty
            ? "" : hint("a point before decimals and no mark for thousands")))
      return nil
    }
  }

  private mutating func report<Value>(
    noFigure node: SyntaxTree.Index, _ wanted: String, _ code: ProblemCode
  ) -> Value? {
    report(
      code, at: tree.nodes[node].span.start,
      "\(path()) \(quoted(tree.string(of: node))) is not \(wanted): it holds no digit",
      why: "figures are added and compared exactly, so none is guessed",
      fix: (keyAdmitsNone ? "write `none` if there was none" : "write the figure")
        + ", or \(removal) if nobody knows")
    return nil
  }
}
