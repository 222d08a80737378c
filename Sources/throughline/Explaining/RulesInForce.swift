import ControlGaps
import Dossiers
import SourceText

/// The rules as the site here has them, or as Throughline has them where there is no site.
struct RulesInForce {
  let rulebook: Rulebook
  let settings: SiteSettings
  /// Why a site's own thresholds are not in force, in a sentence; empty where they are, and without a site.
  let caveat: String

  /// A `site.yml` that cannot be used changes no rule: to explain what is wrong with it must not depend on it.
  init(in folder: Folder) {
    let path = folder.file("site.yml")
    guard let bytes = try? readFile(path) else {
      self.init(SiteSettings(title: ""), caveat: "")
      return
    }
    guard let settings = readSettings(SourceFile(path: "site.yml", bytes: bytes)).value else {
      self.init(
        SiteSettings(title: ""),
        caveat: "`\(path)` has errors, so what it sets is left out here.")
      return
    }
    self.init(settings, caveat: "")
  }

  private init(_ settings: SiteSettings, caveat: String) {
    rulebook = Rulebook.standard.configured(by: settings.rules)
    self.settings = settings
    self.caveat = caveat
  }
}
