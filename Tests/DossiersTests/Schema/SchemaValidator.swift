import Dossiers
import Foundation
import JSONText
import TestSupport

/// Asks a validator that knows nothing of Throughline what the schemas say of YAML.
enum SchemaValidator {
  struct Question: Sendable {
    let subject: SchemaSubject
    /// Without the lines that fence front matter.
    let yaml: String
  }

  /// The environment is not there, or the validator failed: what to do about it, or what it said.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private struct Answer: Decodable {
    let fault: String?
  }

  /// The first thing that is wrong with each document by its schema, in the order of the questions, or nil; one
  /// process for all.
  ///
  /// The schemas themselves are held against the metaschema first.
  static func faults(of questions: [Question], rules: [String]) throws -> [String?] {
    let python = repository.appending(path: ".venv/bin/python")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw Failure(description: "there is no Python environment in .venv: run script/setup tests")
    }
    let schemas = SchemaSubject.allCases.map { subject -> JSON in
      ["schema": .string(subject.rawValue), "document": schema(of: subject, rules: rules)]
    }
    let requests =
      schemas + questions.map { ["schema": .string($0.subject.rawValue), "yaml": .string($0.yaml)] }
    let lines = requests.map { $0.text(.compact) }.joined(separator: "\n")
    let answers = try run(python, on: lines).split(separator: "\n").map { line in
      try JSONDecoder().decode(Answer.self, from: Data(line.utf8)).fault
    }
    guard answers.count == questions.count else {
      throw Failure(description: "\(questions.count) questions had \(answers.count) answers")
    }
    return answers
  }

  /// Files rather than pipes, so that neither side ever waits for the other.
  private static func run(_ python: URL, on input: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "schemas-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (asked, answered) = (folder.appending(path: "asked"), folder.appending(path: "answered"))
    let failed = folder.appending(path: "failed")
    try Data(input.utf8).write(to: asked)
    for file in [answered, failed] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = python
    process.arguments = [repository.appending(path: "Tests/Python/validate_yaml.py").path]
    process.standardInput = try FileHandle(forReadingFrom: asked)
    process.standardOutput = try FileHandle(forWritingTo: answered)
    process.standardError = try FileHandle(forWritingTo: failed)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: try TestFiles.text(of: failed)) }
    return try TestFiles.text(of: answered)
  }
}
