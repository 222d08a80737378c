extension Buyer: KeyedMap {
  init?(from map: inout MapReader) {
    let name = map.read(.text("name", "What the buyer is called.").required)
    aka = map.read(.texts("aka", "Other names by which dossiers may call it.")).value ?? []
    sector = map.read(.text("sector", "Its line of business.")).value
    region = map.read(.text("region", "Where it is.")).value
    procurement = map.read(.text("procurement", "How its purchasing is organised.")).value
    guard let name = name.value, let id = map.idOfFile() else { return nil }
    self.id = id
    self.name = name
    page = BackgroundPage(file: map.file, body: map.body)
  }
}

extension Tactic: KeyedMap {
  init?(from map: inout MapReader) {
    let name = map.read(.text("name", "What the tactic is called; its id where it is missing.").neverNone)
    stage = map.read(.word("stage", "The stage at which it is used.")).value
    aka = map.read(.texts("aka", "Other names by which dossiers may call it.")).value ?? []
    guard let id = map.idOfFile() else { return nil }
    self.id = id
    self.name = name.value ?? id
    page = BackgroundPage(file: map.file, body: map.body)
  }
}

extension OrdinaryPage: KeyedMap {
  init?(from map: inout MapReader) {
    let title = map.read(.text("title", "What the page is called.").required)
    guard let title = title.value, let id = map.idOfFile() else { return nil }
    self.id = id
    self.title = title
    page = BackgroundPage(file: map.file, body: map.body)
  }
}
