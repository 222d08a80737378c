/// The file of a new buyer, whose name makes its id.
public func startBuyer(named name: NewName) -> StarterFile {
  startPage(
    of: Buyer.self, name, given: ["name"],
    [
      "aka": "[Northwind, NWF]", "sector": "Food and beverage", "region": "Iberia", "procurement": "central",
    ],
    body: """
      <!-- Link deals and tactics as [[their-id]]. -->

      ## How it buys

      ## Who decides

      ## Habits

      ## What has worked

      ## What to avoid

      """)
}

/// The file of a new tactic, whose name makes its id.
public func startTactic(named name: NewName, at stage: Stage?) -> StarterFile {
  startPage(
    of: Tactic.self, name, given: stage == nil ? ["name"] : ["name", "stage"],
    ["stage": .text((stage ?? .table).rawValue), "aka": "[Price benchmark]"],
    body: """
      <!-- Link deals where it happened as [[their-id]]. -->

      ## How to recognise it

      ## What answers it

      ## What it costs to give way

      """)
}

private func startPage(
  of map: any KeyedMap.Type, _ name: NewName, given: [String],
  _ values: [String: StarterExamples.Example], body: String
) -> StarterFile {
  var examples = StarterExamples(["": values])
  examples.set("name", to: yamlText(name.text))
  var writer = KeyWriter(examples)
  writer.lines.explain(
    "Lines that begin with `# ` are examples: take the `# ` away and write what is so, or leave them.")
  for key in keys(of: map) { writer.write(key, given.contains(key.name) ? .given : .example) }
  return StarterFile(name: name.slug + ".md", text: "---\n\(writer.lines.text)---\n\n\(body)")
}
