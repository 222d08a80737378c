/// The habit of the supplier's own organisation that a rule belongs to, across the stages.
public enum Habit: String, CaseIterable, Sendable {
  case upstreamShaping = "upstream shaping"
  case buyersDecisionLogic = "buyer's decision logic"
  case negotiationDiscipline = "negotiation discipline"
  case internalDiscipline = "internal discipline"
  case responseToPressure = "response to pressure"
  case postSignatureExecution = "post-signature execution"
}
