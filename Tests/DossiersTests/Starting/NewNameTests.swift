import Testing

@testable import Dossiers

@Suite("The name of something new")
struct NewNameTests {
  @Test("is taken as typed, on one line, with single spaces")
  func spaces() throws {
    #expect(try NewName("  ERP\n renewal\t2 ", makesID: false).text == "ERP renewal 2")
  }

  @Test(
    "is refused where no file, no page or no reader could use it",
    arguments: ["", "!?", "none", "None", "NONE", "bell\u{7}", "mark\u{FEFF}", "next\u{FFFE}", "c1\u{90}"])
  func refused(name: String) {
    #expect(throws: UnusableName.self) { try NewName(name, makesID: false) }
  }

  @Test("may be as long as it likes unless its slug is an id")
  func length() throws {
    let long = String(repeating: "ab ", count: 40)
    #expect(try NewName(long, makesID: false).slug.count == 119)
    let error = #expect(throws: UnusableName.self) { try NewName(long, makesID: true) }
    #expect(error?.reason == "the name is longer than the 80 letters of an id")
  }
}
