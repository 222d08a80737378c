/// Keys of a dossier that belong together, under a heading: from the first of them to the next section's.
struct StarterSection {
  let firstKey: String
  let heading: String
  /// What is said below the heading.
  var note: String?

  /// All sections, in the order of the format.
  static func all(levers: [String]) -> [StarterSection] {
    [
      StarterSection(firstKey: "title", heading: "THE DEAL"),
      StarterSection(firstKey: "dates", heading: "ITS COURSE: days and worth"),
      StarterSection(firstKey: "criteria", heading: "UPSTREAM: what the buyer decides by"),
      StarterSection(
        firstKey: "mandate", heading: "UPSTREAM: what we may do",
        note: "Levers: \(levers.joined(separator: ", "))."),
      StarterSection(firstKey: "concessions", heading: "TABLE: gives and gets"),
      StarterSection(firstKey: "terms", heading: "AWARD: what is agreed"),
      StarterSection(firstKey: "changes", heading: "DELIVERY: what is asked, owed, claimed and paid"),
      StarterSection(firstKey: "behaviours", heading: "INTELLIGENCE: what the next deal should know"),
    ]
  }
}
