import Testing

@testable import Dossiers

@Suite("The id of a new file")
struct StarterIDTests {
  @Test(
    "is the buyer's, the name's and the year's, each once",
    arguments: [
      ("ERP renewal", "northwind-foods", "northwind-foods-erp-renewal-2026"),
      ("Northwind Foods: ERP", "northwind-foods", "northwind-foods-erp-2026"),
      ("Peak 2026", "marrow-pike-retail", "marrow-pike-retail-peak-2026"),
      ("Überholung", "Hafen & Söhne", "hafen-söhne-überholung-2026"),
      ("Northwind ERP", "northwind-foods", "northwind-foods-northwind-erp-2026"),
    ])
  func deal(name: String, buyer: String, id: String) throws {
    #expect(
      try idOfNewDeal(named: NewName(name, makesID: false), buyer: NewName(buyer, makesID: true), year: 2026)
        == id)
  }

  @Test("loses the name's last words, never the year, where it would be too long")
  func longNames() throws {
    let name = Array(repeating: "procurement", count: 12).joined(separator: " ")
    let buyer = try NewName("northwind-foods", makesID: true)
    let id = idOfNewDeal(named: try NewName(name, makesID: false), buyer: buyer, year: 2026)
    #expect(
      id == "northwind-foods-procurement-procurement-procurement-procurement-procurement-2026")
    let word = String(repeating: "a", count: 200)
    let cut = idOfNewDeal(named: try NewName(word, makesID: false), buyer: buyer, year: 2026)
    #expect(correctionOfChosenID(cut) == nil)
  }

  @Test("is numbered from 2 where it is taken, and stays an id")
  func free() {
    #expect(nextFreeID("crane") { _ in false } == "crane")
    #expect(nextFreeID("crane") { ["crane", "crane-2"].contains($0) } == "crane-3")
    let long = String(repeating: "a", count: 78) + "-b"
    #expect(nextFreeID(long) { $0 == long } == String(repeating: "a", count: 78) + "-2")
  }
}
