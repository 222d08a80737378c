import Dossiers

/// `45 days`, `1 day`, or `29 to 59 days` where a date is known by its month alone.
func inDays(_ days: Quantity) -> String {
  guard let least = days.least, let greatest = days.greatest else { return "an unknown number of days" }
  if least != greatest { return "\(least) to \(greatest) days" }
  return least == 1 ? "1 day" : "\(least) days"
}

/// `1 concession`, `2 concessions`; the plural is the noun with an s unless one is given.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(plural ?? noun + "s")"
}

/// `a`, `a and b`, `a, b and c`.
func listed(_ names: [String], by word: String = "and") -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " \(word) " + last
}
