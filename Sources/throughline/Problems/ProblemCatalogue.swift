import ControlGaps
import Dossiers
import Rendering
import SitePages
import SourceText

/// Every code that any command can report, by section, in the order in which an author meets them.
let problemCatalogue =
  [fileProblems] + dossierProblems + [bodyProblems, rulebookProblems, templateProblems]
