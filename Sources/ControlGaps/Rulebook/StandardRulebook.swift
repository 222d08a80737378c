extension Rulebook {
  /// Why the rules below weigh what they do.
  ///
  /// Weights are relative within a control; across controls nothing is added up.
  public static let weightReasons = WeightReasons(
    [
      (3, sees: "value leave, or a bound crossed that was set in advance"),
      (2, sees: "the control itself missing or not followed"),
      (1, sees: "a sign from which a loss often follows"),
    ],
    [
      .upstream: "Before an offer nothing has left yet, so the controls themselves count most.",
      .award: "The pace at which value leaves tells again what other rules weigh as its leaving.",
      .delivery: "What changes cost is weighed where each is judged; their sum is a sign of where it leads.",
    ])

  /// Every rule that Throughline has, control by control, and how much each counts in its control's score.
  public static let standard = Rulebook([
    // Upstream
    (.lateEntry, weight: 2),
    (.unshapedCriteria, weight: 2),
    (.priceDominatedCriteria, weight: 1),
    (.unknownCriteria, weight: 2),
    (.unmappedStakeholders, weight: 2),
    (.unsupportedDecision, weight: 1),
    (.untestedAlternatives, weight: 2),
    (.narrowedCorridor, weight: 1),
    (.unsetWalkAway, weight: 3),
    (.underpricedBid, weight: 3),
    (.untestedAssumptions, weight: 2),

    // Table
    (.unreciprocatedConcession, weight: 3),
    (.unequalTrade, weight: 3),
    (.unpricedConcession, weight: 2),
    (.untaperedConcessions, weight: 1),
    (.deadlineConcessions, weight: 1),
    (.biddingAgainstOurselves, weight: 2),
    (.singleLeverTrading, weight: 1),
    (.unauthorisedConcession, weight: 3),
    (.limitHugging, weight: 1),
    (.fragmentedAuthority, weight: 2),
    (.freeDisclosure, weight: 1),
    (.walkAwayBreach, weight: 3),
    (.unexplainedMovement, weight: 3),

    // Award
    (.valueDropAfterAward, weight: 3),
    (.leverageFlip, weight: 2),
    (.postAwardConcession, weight: 3),
    (.openTermsAtSignature, weight: 2),
    (.reopenedTerms, weight: 2),
    (.missingProtections, weight: 2),
    (.unpricedOneSidedTerms, weight: 2),
    (.unprotectedDependency, weight: 2),
    (.lateMaterialInformation, weight: 2),
    (.workBeforeSignature, weight: 2),
    (.driftingSignature, weight: 1),

    // Delivery
    (.absorbedChange, weight: 3),
    (.serviceLevelRatchet, weight: 3),
    (.unagreedStart, weight: 2),
    (.cumulativeChange, weight: 1),
    (.unclaimedDependency, weight: 3),
    (.missedNoticeClock, weight: 3),
    (.unsettledClaims, weight: 2),
    (.serviceCreditBurn, weight: 3),
    (.lateOwnDelivery, weight: 1),
    (.underwaterContract, weight: 3),
    (.latePayment, weight: 1),
    (.marginDrift, weight: 3),
    (.unexplainedErosion, weight: 3),
    (.unwatchedDelivery, weight: 2),
    (.lapsingNotice, weight: 2),

    // Intelligence
    (.unrecordedOutcome, weight: 2),
    (.lessonlessOutcome, weight: 1),
    (.unrecordedBehaviour, weight: 2),
    (.unusedHistory, weight: 2),
    (.repeatedGap, weight: 2),
    (.knownTacticConceded, weight: 2),
  ])
}
