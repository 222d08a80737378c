/// Annotations as GitHub Actions takes them from a job's output, one a line.
public func writeGitHubCommands(_ annotations: [Annotation]) -> String {
  annotations.map { annotation in
    var properties = ["file=\(escaped(annotation.place.path, as: .property))"]
    if let start = annotation.place.start {
      properties.append("line=\(start.line)")
      properties.append("col=\(start.column)")
    }
    properties.append("title=\(escaped(annotation.title, as: .property))")
    return "::\(annotation.level.command) \(properties.joined(separator: ","))::"
      + escaped(annotation.message, as: .data) + "\n"
  }.joined()
}

extension Annotation.Level {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }
}

private enum CommandPart { case property, data }

/// A value in which nothing ends the command or the property that it stands in.
private func escaped(_ text: String, as part: CommandPart) -> String {
  var escaped = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar {
    case "%": escaped.append(contentsOf: "%25".unicodeScalars)
    case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
    case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
    case ":" where part == .property: escaped.append(contentsOf: "%3A".unicodeScalars)
    case "," where part == .property: escaped.append(contentsOf: "%2C".unicodeScalars)
    default: escaped.append(isUnprintable(scalar) ? sign(for: scalar) : scalar)
    }
  }
  return String(escaped)
}
