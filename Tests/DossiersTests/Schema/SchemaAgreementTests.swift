import Testing

@testable import Dossiers

@Suite("Reader and schema")
struct SchemaAgreementTests {
  @Test func agreeOnEverySample() throws {
    let samples = try SchemaCase.samples()
    #expect(samples.count > 400)
    let faults = try SchemaValidator.faults(of: samples.map(\.question), rules: SchemaCase.rules())
    for (sample, fault) in zip(samples, faults) {
      #expect(sample.errors.isEmpty, "\(sample.name)")
      #expect(fault == nil, "\(sample.name)")
    }
  }

  @Test func agreeOnWhatIsBroken() throws {
    let files = try SchemaCase.faults() + SchemaCase.everyKey()
    #expect(files.count > 5_000)
    var unseen = Array(repeating: false, count: BeyondSchemas.all.count)
    for (file, fault) in zip(files, try SchemaValidator.faults(of: files.map(\.question), rules: [])) {
      let beyond = file.errors.map { error in BeyondSchemas.all.firstIndex { $0.covers(error) } }
      if file.errors.isEmpty {
        #expect(fault == nil, "\(file.name)")
      } else if beyond.contains(nil) {
        #expect(fault != nil, "\(file.name): \(file.errors)")
      } else if fault == nil {
        for case .some(let index) in beyond { unseen[index] = true }
      }
    }
    for (exception, isUnseen) in zip(BeyondSchemas.all, unseen) {
      #expect(isUnseen, "a schema sees \(exception.code.id) \(exception.part)")
    }
  }

  @Test func agreeOnValuesThatLookLikeOthers() throws {
    let files = unusualLines.map { SchemaCase(.dossier, SchemaCase.requiredLines + $0) }
    for (file, fault) in zip(files, try SchemaValidator.faults(of: files.map(\.question), rules: [])) {
      #expect(file.errors.isEmpty, "\(file.name)")
      #expect(fault == nil, "\(file.name)")
    }
  }

  @Test func agreeThatOnlyRulesThatAreThereCanBeNamed() throws {
    let waiver = "waivers: [{ rule: late-entri, reason: r, by: b, until: 2026 }]"
    let answers = try SchemaValidator.faults(
      of: [
        .init(subject: .dossier, yaml: SchemaCase.requiredLines + waiver),
        .init(subject: .site, yaml: "title: T\nrules: { late-entri: { severe: 3 } }"),
        .init(subject: .site, yaml: "title: T\nrules: { late-entry: { severe: 3 } }"),
      ], rules: ["late-entry"])
    #expect(answers.map { $0 == nil } == [false, false, true])
  }
}
