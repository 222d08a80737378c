import ControlGaps
import Dossiers

/// What is there already when something new begins; nil where there is no `site.yml` that can be used.
///
/// Mistakes in it are left for `check` to name: nobody should have to mend another dossier to begin one.
func readKnownContent(_ folder: Folder) async throws -> Content? {
  guard folder.exists else { return nil }
  return try await loadContent(folder, rulebook: .standard, jobs: 1, progress: Progress(isShown: false))
    .value?.content
}
