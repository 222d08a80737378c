import Dossiers
import Testing

@Suite("Names of people, tactics and levers")
struct NameTests {
  @Test func namesAreTheSameWhenTheirSlugsAre() {
    #expect(Name("Ana Ruiz") == Name("ana  ruiz"))
    #expect(Name("Ana Ruiz") != Name("Ana Ruis"))
  }
}
