import Dossiers
import SourceText

/// The audience that a name on the command line means.
///
/// Throws what the command line says where `site.yml` has none of that name, with the nearest one.
func findAudience(_ name: String, in settings: SiteSettings) throws -> Audience {
  if let audience = settings.audiences.first(where: { $0.name == name }) { return audience }
  let names = settings.audiences.map(\.name)
  let nearest = nearestName(to: name, among: names).map { "did you mean `\($0)`?" }
  throw UnknownName(
    "site.yml names no audience `\(printable(name))`; \(nearest ?? "it has \(names.map(printable).joined(separator: ", "))")"
  )
}
