import SourceText
import Testing

@Suite("The nearest name")
struct NearestNameTests {
  @Test(
    "is found across a slip of the fingers",
    arguments: [
      ("sponser", "sponsor"), ("concesions", "concessions"), ("buyre", "buyer"), ("Status", "status"),
    ])
  func slips(written: String, meant: String) {
    #expect(nearestName(to: written, among: ["buyer", "concessions", "sponsor", "status"]) == meant)
  }

  @Test("is none where nothing is near", arguments: ["zebra", "x", "walkaway-price"])
  func nothingNear(written: String) {
    #expect(nearestName(to: written, among: ["buyer", "status"]) == nil)
  }

  @Test("is the first of equally near ones")
  func firstOfEquals() {
    #expect(nearestName(to: "cat", among: ["bat", "car"]) == "bat")
  }
}
