import ControlGaps
import Dossiers
import Rendering

/// What a deal's value path says in sentences.
struct ValuePathWords {
  let notation: Notation
  private let dossier: Dossier
  private let path: ValuePath
  private let evidenced: Amount

  init(_ deal: DealFacts) {
    notation = deal.words.notation
    dossier = deal.dossier
    path = deal.deal.diagnosis.path
    evidenced = deal.deal.diagnosis.loss.evidenced
  }

  /// What the values measure.
  private var price: String { dossier.priceInWords }

  private var hasEndedUnsigned: Bool {
    [.lost, .withdrawn].contains(dossier.status.value) && !path.hasReached(.signed)
  }

  // MARK: A step

  func describeAskingPrice(_ step: ValuePath.Step) -> String {
    let movement = step.movement
    if movement.money == .zero { return "We asked for the target." }
    return movement.money > .zero
      ? "We asked for \(notation.brief(movement)) more than the target."
      : "We asked for \(notation.brief(-movement)) less than the target."
  }

  /// Why the step leads through several stages; empty where it does not.
  func describeGap(in step: ValuePath.Step) -> String {
    let between = step.pointsBetween
    guard !between.isEmpty else { return "" }
    let names = Words.listed(between.map(name))
    let verb = between.count == 1 ? "is" : "are"
    let isWithheld = between.contains { dossier.value[$0].isWithheld }
    return """
      \(names.prefix(1).uppercased())\(names.dropFirst()) \(verb) not \(isWithheld ? "shown here" : "on record"), so \
      what moved in which of these stages cannot be told.
      """
  }

  /// Movement = what the ledger explains + what it does not.
  func reconcile(_ step: ValuePath.Step) -> String {
    let movement = step.movement
    let moved = "\(notation.signed(movement)) in the \(price)"
    guard let unexplained = step.unexplained else {
      return "\(movement.money == .zero ? "The \(price) held" : moved). \(describeUnreconciled(step))"
    }
    guard unexplained.money != .zero else {
      let told =
        movement.money == .zero
        ? "The \(price) held, and the ledger agrees" : "\(moved), all of it in the ledger"
      return told + (unexplained.isEstimate ? ", as far as estimates tell." : ".")
    }
    let explained = step.parts.reduce(Amount(.zero)) { $0 + $1.amount }
    return """
      \(moved) = \(notation.signed(explained)) in the ledger \(unexplained.money < .zero ? "−" : "+") \
      \(notation.brief(unexplained.magnitude)) in none\(share(of: unexplained, in: step)).
      """
  }

  /// Of the price, on a basis of margin too; empty where that is not on record.
  private func share(of part: Amount, in step: ValuePath.Step) -> String {
    guard let price = step.price, price.money > .zero else { return "" }
    let about = part.isEstimate || price.isEstimate ? "~" : ""
    return
      ", \(about)\(notation.share(part.money.magnitude, of: price.money)) of the price \(step.from.point.rawValue)"
  }

  private func describeUnreconciled(_ step: ValuePath.Step) -> String {
    step.unreconciled == [FieldPath.withheld.text]
      ? "Not reconciled: a part of its ledger is \(FieldPath.withheld.text)."
      : "Not reconciled; would settle it: \(step.unreconciled.joined(separator: ", "))."
  }

  // MARK: The whole

  /// What the path comes to, and what of it is not on record.
  var lead: String { [story, lacking].filter { !$0.isEmpty }.joined(separator: " ") }

  private var story: String {
    guard let movement = path.movementFromOffer, let last = path.levels.last else { return openStory }
    let beyond = -path.steps.flatMap(\.beyondPrice).reduce(Amount(.zero)) { $0 + $1.amount }
    let way = "From the first offer to \(last.point.inSentence) the \(price)"
    let story =
      movement.money == .zero
      ? "\(way) held"
      : "\(way) \(movement.money < .zero ? "fell" : "rose") by \(notation.brief(movement.magnitude))"
    guard beyond.money > .zero else { return story + "." }
    return "\(story), and \(notation.brief(beyond)) went where no \(price) shows it."
  }

  /// What is said where the way from the first offer on cannot be told.
  private var openStory: String {
    guard path.level(.offered) == nil else {
      if hasEndedUnsigned { return "The deal ended unsigned, with no \(price) after its first offer." }
      return path.lacking.isEmpty
        ? "The deal has come to no \(price) after its first offer."
        : "The first offer is the last \(price) on record."
    }
    return path.levels.isEmpty
      ? "No \(price) is on record."
      : "No first offer is on record, so what the deal lost in all cannot be told."
  }

  /// Points that the deal has come to; what is withheld is neither missing nor named.
  private var lacking: String {
    let points = path.lacking.filter { $0 != .offered && !dossier.value[$0].isWithheld }
    guard !points.isEmpty, !path.levels.isEmpty else { return "" }
    return "Not on record: \(Words.listed(points.map(name)))."
  }

  private func name(_ point: ValuePoint) -> String {
    switch point {
    case .offered: "the first offer"
    case .awarded: "the \(price) at selection"
    case .signed: "the \(price) at signature"
    default:
      dossier.value[point].value == nil ? "the \(price) now" : "the \(price) now, as of a review by this day"
    }
  }

  /// Given up by kind, and what came in.
  var sum: String {
    let steps = path.steps.filter { !$0.isAskingPrice && $0.from.point != .target }
    func falls(isReconciled: Bool) -> Amount {
      steps.filter { ($0.unexplained != nil) == isReconciled && $0.rest.money < .zero }
        .reduce(Amount(.zero)) { $0 + $1.rest }
    }
    let given: [(String, Amount)] = [
      ("traded", total(of: .traded)), ("for nothing", total(of: .forNothing)),
      ("for nothing and accepted", total(of: .waived)), ("deducted", total(of: .deducted)),
      ("in no ledger", falls(isReconciled: true)), ("not reconciled", falls(isReconciled: false)),
    ].filter { $0.1.money < .zero }
    guard !given.isEmpty else { return "" }
    let sums = given.map { what, amount -> String in "\(notation.brief(-amount)) \(what)" }
    let paid = total(of: .paidGrowth)
    return "Given up, entry by entry: \(Words.listed(sums))"
      + (paid.money > .zero ? "; they paid for \(notation.brief(paid)) of growth." : ".")
  }

  private func total(of kind: ValuePath.Part.Kind) -> Amount {
    path.steps.flatMap { $0.parts + $0.beyondPrice }.filter { $0.kind == kind }
      .reduce(Amount(.zero)) { $0 + $1.amount }
  }

  /// What a reader who adds up both the path and the findings will ask.
  var comparison: String {
    guard !path.steps.isEmpty else { return "" }
    let forNothing = -total(of: .forNothing)
    guard forNothing.money != evidenced.money else { return "" }
    let sums = """
      Findings evidence \(evidenced.money == .zero ? "no loss" : "\(notation.brief(evidenced)) of loss") where \
      \(forNothing.money == .zero ? "no entry" : "\(notation.brief(forNothing)) of entries") here went for nothing
      """
    if hasEndedUnsigned {
      return "\(sums): what never became a contract cost us nothing."
    }
    guard path.hasReached(.signed) else { return "\(sums): before signature it is held to be at risk." }
    return """
      \(sums): a rule may leave an entry out, such as a service level that the buyer raised, and may count what no \
      entry shows, such as a claim never made or a fall that nobody wrote down.
      """
  }
}

extension ValuePath.Step {
  /// The points at which its stages meet.
  fileprivate var pointsBetween: [ValuePoint] {
    zip(stages, stages.dropFirst()).map { stage, next in
      stage == .upstream ? .offered : next == .award ? .awarded : .signed
    }
  }
}

extension ValuePoint {
  fileprivate var inSentence: String {
    switch self {
    case .awarded: "selection"
    case .signed: "signature"
    case .current: "what we expect at the end"
    case .final: "closure"
    default: title.lowercased()
    }
  }
}
