import Foundation

/// The repository that the tests belong to; links on the way to it are followed.
public let repository = URL(filePath: #filePath).resolvingSymlinksInPath()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
