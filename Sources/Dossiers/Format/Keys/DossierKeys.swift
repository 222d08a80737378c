import SourceText

extension PublicSource: KeyedMap {
  init(from map: inout MapReader) {
    name = map.read(.text("name", "What the source is called."))
    id = map.read(.text("id", "The contract's id there."))
    url = map.read(.link("url", "Where it can be read."))
    licence = map.read(.text("licence", "The terms under which the data may be used."))
    retrieved = map.read(.date("retrieved", "The day on which the data were taken."))
  }
}

extension Status: Word {}
extension Basis: Word {}
extension Origin: Word {}
