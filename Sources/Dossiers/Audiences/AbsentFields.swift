extension MapReader {
  /// The fields of a map that is not there, or is withheld: missing, but for those that are withheld.
  ///
  /// A field that is withheld is so whether anybody wrote it or not, for that alone would tell something.
  func absentFields<Name: RawRepresentable<String>, Value>(
    of map: String, _ names: [Name]
  ) -> [Field<Value>] {
    visibility == nil ? [] : names.map { absentField("\(map).\($0.rawValue)") }
  }

  func absentField<Value>(_ path: String) -> Field<Value> {
    visibility?.withholds(path) == true ? .withheld : .missing
  }
}
