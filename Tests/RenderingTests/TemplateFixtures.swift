import Rendering
import SourceText

struct MoneyView: View {
  let amount: String
  let currency: String
  static let fields: [ViewField<Self>] = [
    .text("amount", "The amount, with separators.") { $0.amount },
    .text("currency", "Its ISO 4217 code.") { $0.currency },
  ]
}

struct EvidenceView: View {
  let quotation: String
  let line: Int
  static let fields: [ViewField<Self>] = [
    .text("quotation", "What the dossier says.") { $0.quotation },
    .integer("line", "The line in the dossier.") { $0.line },
  ]
}

struct FindingView: View {
  var condition = "Nothing was asked for in return."
  var isSevere = false
  var evidence: [EvidenceView] = []
  var money: MoneyView?
  static let fields: [ViewField<Self>] = [
    .text("condition", "What was seen, one sentence.") { $0.condition },
    .flag("severe", "Whether it is severe.") { $0.isSevere },
    .list("evidence", "Where the dossier says so.") { $0.evidence },
    .view("money", "What it cost; absent where nothing is on record.") { $0.money },
  ]
}

struct DealView: View {
  var title = "Harbour crane"
  var count = 0
  var findings: [FindingView] = []
  var lessons: [String] = []
  var reason = ""
  var bodyHTML: [UInt8] = []
  var timeline = ""
  static let fields: [ViewField<Self>] = [
    .text("title", "The deal's title.") { $0.title },
    .integer("count", "How many findings there are.") { $0.count },
    .list("findings", "The findings, most costly first.") { $0.findings },
    .texts("lessons", "What was learned.") { $0.lessons },
    .text("reason", "Why the deal was lost; empty if it was not.") { $0.reason },
    .html("body", "The dossier's own sections.") { $0.bodyHTML },
    .svg("timeline", "The lifecycle timeline.") { $0.timeline },
  ]
}

/// A view that holds views of its own type.
struct StageView: View {
  let name: String
  var parts: [StageView] = []
  static let fields: [ViewField<Self>] = [
    .text("name", "The stage's name.") { $0.name },
    .list("parts", "The stages within it.") { $0.parts },
  ]
}

/// A page called `test`, and partials by name.
func makeTemplates(_ page: String, _ partials: [String: String] = [:]) -> TemplateSet {
  let files =
    [(key: "pages/test", value: page)] + partials.map { (key: "partials/\($0.key)", value: $0.value) }
  return TemplateSet(files.map { SourceFile(path: "\($0.key).mustache", bytes: Array($0.value.utf8)) })
}

/// The page with the view in it, or the report of what is wrong with the templates.
func render<Page: View>(_ page: String, _ partials: [String: String] = [:], with view: Page) -> String {
  var templates = makeTemplates(page, partials)
  guard let template = templates.page("test", for: Page.self), templates.problems.isEmpty else {
    return ProblemReport().text(templates.problems)
  }
  var buffer: [UInt8] = []
  template.render(view, into: &buffer)
  return String(decoding: buffer, as: UTF8.self)
}

/// The report of what is wrong with a page for `DealView`.
func report(_ page: String, _ partials: [String: String] = [:]) -> String {
  var templates = makeTemplates(page, partials)
  _ = templates.page("test", for: DealView.self)
  return ProblemReport().text(templates.problems)
}
