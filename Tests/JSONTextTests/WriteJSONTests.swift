import JSONText
import Testing

@Suite("JSON") struct WriteJSONTests {
  private let document: JSON = [
    "name": "Crane \"B\"\\\n\u{1}</script>", "count": 3, "known": true, "missing": nil,
    "list": [1, [], [:]],
  ]

  @Test("keeps the members' order on one line") func compact() {
    #expect(
      document.text(.compact)
        == #"{"name":"Crane \"B\"\\\n\u0001\u003C/script>","count":3,"known":true,"missing":null,"list":[1,[],{}]}"#
    )
  }

  @Test("indents by two blanks and ends its last line") func indented() {
    #expect(
      (["a": [1, ["b": "ü"]]] as JSON).text() == """
        {
          "a": [
            1,
            {
              "b": "ü"
            }
          ]
        }

        """)
  }

  @Test(
    "writes decimals exactly",
    arguments: [
      (12345, 2, "123.45"), (-5, 2, "-0.05"), (100, 2, "1"), (0, 4, "0"), (120, 0, "120"),
      (1_0500, 4, "1.05"),
      (Int64.min, 0, "-9223372036854775808"),
    ] as [(Int64, Int, String)])
  func decimals(parts: Int64, decimals: Int, written: String) {
    #expect(JSON.number(JSON.Decimal(parts, decimals: decimals)).text(.compact) == written)
  }
}
