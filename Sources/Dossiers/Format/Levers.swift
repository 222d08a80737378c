/// What can be given at the table, by the format; a site's configuration may add more.
let builtInLevers = [
  "price", "payment", "scope", "service-level", "liability", "term", "volume", "warranty", "ip", "indexation",
  "exclusivity", "resources", "other",
]
