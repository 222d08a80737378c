import JSONText
import Testing

@Suite("Reading JSON") struct ReadJSONTests {
  private func read(_ text: String) throws(JSON.SyntaxFault) -> JSON {
    try JSON(reading: Array(text.utf8))
  }

  @Test("gives back what was written, in the same order") func roundTrip() throws {
    let document: JSON = [
      "z": "Crane \"B\"\\\n\t\u{1}</script> é 漢 🚢", "a": [1, -20, nil, true, false, [], [:]],
      "money": .number(JSON.Decimal(-12345, decimals: 2)),
    ]
    #expect(try JSON(reading: document.bytes(.compact)) == document)
    #expect(try JSON(reading: document.bytes(.indented)) == document)
  }

  @Test("knows every escape, and half a pair is U+FFFD") func escapes() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t\u00e9\ud83d\udea2""#) == "\"\\/\u{8}\u{C}\n\r\té🚢")
    #expect(try read(#""\ud83d!\ud83d\u0041""#) == "\u{FFFD}!\u{FFFD}A")
  }

  @Test("finds members by name and elements by place") func access() throws {
    let document = try read(#"{"deals": ["a", 2]}"#)
    #expect(document["deals"]?.array?.first?.string == "a")
    #expect(document["deals"]?.array?.last?.string == nil)
    #expect(document["other"] == nil)
    #expect(document.array == nil)
  }

  @Test(
    "says where a text is no JSON, and what was expected",
    arguments: [
      ("", 1, "a value"), ("{\n\"a\" 1}", 2, "`:`"), ("[1\n\n2]", 3, "`,` or `]`"),
      ("{\"a\":1\n<<<<<<< ours", 2, "`,` or `}`"), ("[1,]", 1, "a value"),
      ("{a:1}", 1, "a name in quotation marks"),
      ("\"a\nb\"", 1, "`\"` before the end of the line"), ("\"a", 1, "`\"`"),
      ("\"\\x\"", 1, "one of the escapes of JSON"), ("\"\\u12g4\"", 1, "four hexadecimal digits"),
      ("01", 1, "a number"), ("1.", 1, "a digit"),
      ("1e3", 1, "a number of at most 18 digits, without an exponent"),
      ("1234567890123456789", 1, "a number of at most 18 digits, without an exponent"),
      ("1 2", 1, "the end of the file"), ("nul", 1, "a value"),
    ]) func faults(text: String, line: Int, expected: String)
  {
    #expect(throws: JSON.SyntaxFault(line: line, expected: expected)) { try read(text) }
  }

  @Test("refuses what is nested too deep, and text that is no UTF-8") func limits() {
    #expect(throws: JSON.SyntaxFault(line: 1, expected: "fewer levels")) {
      try read(String(repeating: "[", count: 100_000))
    }
    #expect(throws: JSON.SyntaxFault(line: 1, expected: "text in UTF-8")) {
      try JSON(reading: [0x22, 0xFF, 0x22])
    }
  }
}
