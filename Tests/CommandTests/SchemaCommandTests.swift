import Foundation
import TestSupport
import Testing

@Suite("throughline schema")
struct SchemaCommandTests {
  @Test func printsOneSchemaThatNamesTheRules() throws {
    let workshop = try Workshop()
    let outcome = try workshop.throughline(["schema", "dossier"])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(outcome.output.contains("\"late-entry\""))
  }

  @Test func writesAllSchemasToAFolderAndLeavesAloneWhatIsTheSame() throws {
    let workshop = try Workshop()
    let names = ["buyer", "dossier", "page", "site", "tactic"].map { "\($0).schema.json" }
    #expect(try workshop.throughline(["schema", "--output", ".schemas/now"]).status == 0)
    #expect(try workshop.files(below: ".schemas/now").keys.sorted() == names)
    let again = try workshop.throughline(["schema", "site", "--output", ".schemas/now"])
    #expect(again.output == ".schemas/now/site.schema.json, unchanged\n")
    #expect(
      try workshop.read(".schemas/now/site.schema.json") == workshop.throughline(["schema", "site"]).output)
  }

  @Test func asksWhichSchemaIsMeant() throws {
    let workshop = try Workshop()
    for arguments in [["schema"], ["schema", "deal"], ["schema", "--output", ""]] {
      let outcome = try workshop.throughline(arguments)
      #expect(outcome.status == 2)
      #expect(outcome.output == "")
    }
    let outcome = try workshop.throughline(["schema"])
    #expect(
      outcome.errors.contains("name one of dossier, site, buyer, tactic and page, or a folder with --output"))
  }
}
