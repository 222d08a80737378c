import Foundation
import TestSupport
import Testing

@Suite("throughline check --audience")
struct AudienceCheckTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write(
      """
      title: Deals
      as_of: 2026-06-30
      audiences:
        leadership: { withhold: [concessions.value, concessions.gave, mandate] }
        partner: { show: [dates, terms, "## Delivery"], only_tagged: [partner] }

      """, to: "Content/site.yml")
    try workshop.write(
      """
      ---
      title: Lock gates
      buyer: Harbour Works
      status: negotiating
      tags: [partner]
      dates: { first_contact: 2026-05-10, rfp: 2026-06-01, offer: 2026-06-02 }
      mandate: { approved: 2026-13-04, by: SECRET }
      concessions:
        - { id: c1, date: 2026-06-05, lever: term, gave: SECRET longer term, value: 120k }
      ---

      """, to: "Content/deals/lock-gates.md")
    try workshop.write(
      """
      ---
      title: Pump hall
      buyer: Harbour Works
      status: negotiating
      tags: [partner]
      dates: { first_contact: 2026-05-10, rfp: 2026-06-01, offer: 2026-06-02 }
      concessions:
        - { id: c1, date: 2026-06-05, lever: term, gave: SECRET longer term, value: 120k }
      ---

      """, to: "Content/deals/pump-hall.md")
    try workshop.write(
      "---\ntitle: SECRET dredging\nbuyer: SECRET quays\nstatus: biddin\n---\n",
      to: "Content/deals/secret-dredging.md")
    return workshop
  }

  @Test("says where a mistake is that is withheld, and shows gaps without what is withheld")
  func leadership() throws {
    let outcome = try workshop().throughline(["check", "--audience", "leadership", "--color", "always"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("lock-gates.md:7:22:"))
    #expect(outcome.output.contains("what is wrong here is withheld from"))
    #expect(outcome.output.contains("late-entry"))
    #expect(!outcome.output.contains("2026-13-04") && !outcome.output.contains("longer term"))
    #expect(!outcome.output.contains("unset-walk-away") && !outcome.output.contains("unpriced-concession"))
  }

  @Test("names nothing of a deal that is left out", arguments: ["human", "json", "sarif", "github"])
  func partner(format: String) throws {
    let outcome = try workshop().throughline(["check", "--audience", "partner", "--format", format])
    #expect(outcome.status == 1)
    #expect(!(outcome.output + outcome.errors).localizedCaseInsensitiveContains("secret"))
    #expect(outcome.output.contains("Content/deals/pump-hall.md"))
    #expect(
      (outcome.output + outcome.errors).contains(
        "1 deal, 1 dossier that could not be read for partner, 1 deal left out: "))
  }

  @Test("cannot run for an audience that the site does not name")
  func unknown() throws {
    let outcome = try workshop().throughline(["check", "--audience", "partners"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("site.yml names no audience `partners`; did you mean `partner`?"))
  }

  @Test("shows everything to the internal audience")
  func everybody() throws {
    let workshop = try workshop()
    let plain = try workshop.throughline(["check"])
    #expect(try workshop.throughline(["check", "--audience", "internal"]).output == plain.output)
    #expect(plain.output.contains("SECRET longer term"))
  }
}
