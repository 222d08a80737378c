import Dossiers

/// An amount that may be missing, and is then nothing or more.
func amountOrUnknown(_ field: Field<Amount>, _ path: @autoclosure () -> FieldPath) -> Quantity {
  guard let amount = field.value else { return Quantity(path(), from: 0, to: nil) }
  return Quantity(amount, path())
}

/// The same where the word `none` stands for nothing.
func amountUnlessNone(_ field: Field<Amount>, _ path: @autoclosure () -> FieldPath) -> Quantity {
  field.isNone ? .zero : amountOrUnknown(field, path())
}

/// An amount that may be below nothing, and is any where it is missing or withheld; the word `none` stands for
/// nothing.
func signedAmount(_ field: Field<Amount>, _ path: @autoclosure () -> FieldPath) -> Quantity {
  switch field {
  case .given(let amount, _): Quantity(amount, path())
  case .none: .zero
  case .missing, .withheld: Quantity(path(), from: nil, to: nil)
  }
}
