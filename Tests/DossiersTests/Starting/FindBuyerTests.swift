import SourceText
import Testing

@testable import Dossiers

@Suite("Finding a buyer by what it is called")
struct FindBuyerTests {
  private func content() throws -> Content {
    let buyer = readBuyer(
      SourceFile(
        path: "buyers/northwind-foods.md",
        bytes: Array("---\nname: Northwind Foods S.A.\naka: [NWF]\n---\n".utf8)))
    let deal = read("")
    return assembleContent(
      settings: settings, dossiers: [try #require(deal.value)], buyers: [try #require(buyer.value)],
      tactics: [],
      pages: [], knownRules: []
    ).content
  }

  @Test("gives the id of one with a file, and the name of one that only a dossier names")
  func known() throws {
    let content = try content()
    for name in ["northwind-foods", "Northwind Foods", "Northwind Foods S.A.", "nwf"] {
      #expect(content.findBuyer(called: name) == .known("northwind-foods"), "\(name)")
    }
    #expect(content.findBuyer(called: "port of ghent") == .known("Port of Ghent"))
  }

  @Test("names the nearest where none is called so")
  func near() throws {
    let content = try content()
    #expect(content.findBuyer(called: "Northwnd Foods") == .near("northwind-foods"))
    #expect(content.findBuyer(called: "Port of Gent") == .near("port-of-ghent"))
    #expect(content.findBuyer(called: "Harbour Works") == .new)
  }
}
