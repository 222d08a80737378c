import Testing

@testable import Dossiers

@Suite("Reader and schema")
struct SchemaAgreementTests {
  @Test func agreeOnEverySample() throws {
    let samples = try Sample.all()
    #expect(samples.count > 400)
    let faults = try SchemaValidator.faults(of: samples.map(\.question), rules: Sample.rules)
    for (sample, faults) in zip(samples, faults) {
      #expect(!sample.isRefused, "\(sample.name)")
      #expect(faults == [], "\(sample.name)")
    }
  }

  @Test func agreeOnWhatIsBroken() throws {
    let files = Self.broken + KeyCase.all()
    #expect(files.count > 2_000)
    let answers = try SchemaValidator.faults(of: files.map(\.question), rules: [])
    var unseen = Array(repeating: false, count: BeyondSchemas.all.count)
    for (file, answer) in zip(files, answers) {
      let beyond = file.errors.map { error in BeyondSchemas.all.firstIndex { $0.covers(error) } }
      if file.errors.isEmpty {
        #expect(answer == [], "\(file.question.yaml)")
      } else if beyond.contains(nil) {
        #expect(answer != [], "\(file.question.yaml): \(file.errors)")
      } else if answer.isEmpty {
        for case .some(let index) in beyond { unseen[index] = true }
      }
    }
    for (exception, isUnseen) in zip(BeyondSchemas.all, unseen) {
      #expect(isUnseen, "a schema sees \(exception.code) \(exception.part)")
    }
  }

  /// Each mistake that the reader's tests know, in a file that is right otherwise.
  private static let broken =
    (syntaxFaults + keyFaults + valueFaults + referenceFaults).map { fault in
      KeyCase(.dossier, requiredLines + fault.lines, problems: fault.problems)
    } + settingsFaults.map { KeyCase(.site, $0.lines, problems: $0.problems) }

  private static let requiredLines = "title: Harbour crane\nbuyer: Port of Ghent\nstatus: signed\n"

  @Test func agreeOnValuesThatLookLikeOthers() throws {
    let answers = try SchemaValidator.faults(
      of: unusualLines.map { .init(subject: .dossier, yaml: Self.requiredLines + $0) }, rules: Sample.rules)
    for (lines, answer) in zip(unusualLines, answers) {
      #expect(read(lines).value != nil, "\(lines)")
      #expect(answer == [], "\(lines)")
    }
  }

  @Test func agreeThatOnlyRulesThatAreThereCanBeNamed() throws {
    let waiver = "waivers: [{ rule: late-entri, reason: r, by: b, until: 2026 }]"
    let answers = try SchemaValidator.faults(
      of: [
        .init(subject: .dossier, yaml: Self.requiredLines + waiver),
        .init(subject: .site, yaml: "title: T\nrules: { late-entri: { severe: 3 } }"),
        .init(subject: .site, yaml: "title: T\nrules: { late-entry: { severe: 3 } }"),
      ], rules: ["late-entry"])
    #expect(answers.map(\.isEmpty) == [false, false, true])
  }
}
