import Foundation
import Testing

@Suite("Hostile text")
struct HostileContentTests {
  @Test("stays text wherever it is shown")
  func staysText() throws {
    let workshop = try Workshop()
    let attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&"
    let quoted = attack.replacingOccurrences(of: "'", with: "''")
    try workshop.write("title: '\(quoted)'\ncurrency: EUR\nas_of: 2026-06-30\n", to: "Content/site.yml")
    try workshop.write(
      """
      ---
      title: '\(quoted)'
      buyer: '\(quoted)'
      status: negotiating
      summary: '\(quoted)'
      owner: '\(quoted)'
      dates: { first_contact: 2026-01-10, offer: 2026-03-01, negotiation: 2026-04-01 }
      value: { offered: 1m }
      concessions:
        - { id: c1, date: 2026-04-02, lever: price, gave: '\(quoted)', value: 10k, asked_by: '\(quoted)' }
      behaviours:
        - { date: 2026-04-03, tactic: '\(quoted)', response: '\(quoted)', effect: held }
      events:
        - { date: 2026-04-04, what: '\(quoted)' }
      ---

      \(attack)

      ## \(attack)

      [click](javascript:alert(3)) and ![x](data:text/html,boo)
      """, to: "Content/deals/hostile.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    for (name, data) in try workshop.files(below: "Public") where name.hasSuffix(".html") {
      let html = String(decoding: data, as: UTF8.self)
      #expect(!html.contains("<script>alert"), "\(name)")
      #expect(!html.contains("<img src=x"), "\(name)")
      #expect(!html.contains("href=\"javascript:"), "\(name)")
    }
    #expect(try workshop.read("Public/deals/hostile.html").contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }
}
