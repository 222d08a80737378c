import Testing

@testable import SourceText

@Suite("A name's id is its slug")
struct SlugTests {
  @Test(arguments: [
    ("Northwind Foods", "northwind-foods"), ("northwind-foods", "northwind-foods"),
    ("  M. Keller ", "m-keller"),
    ("a--b", "a-b"), ("-a-", "a"), ("Größe & Söhne", "größe-söhne"), ("ΕΛΛΑΣ 1", "ελλασ-1"),
    ("日本 電気", "日本-電気"),
    ("***", ""), ("", ""), ("É", "é"), ("Ａ社", "ａ社"),
  ])
  func lettersAndDigitsStayAndTheRestIsHyphens(_ name: String, _ expected: String) {
    #expect(slug(of: name) == expected)
  }

  @Test func aLetterTypedAsTwoScalarsIsTheSameLetter() {
    #expect(Array(slug(of: "Cafe\u{301}").unicodeScalars) == Array("caf\u{E9}".unicodeScalars))
    #expect(Array(composed("e\u{301}").unicodeScalars) == ["\u{E9}"])
    #expect(Array(composed("\u{1100}\u{1161}").unicodeScalars) == ["\u{AC00}"])
  }
}
