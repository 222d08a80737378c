import SourceText

/// What came of compiling a page. A program is made whatever is wrong, so that one problem does not hide the
/// next: what cannot be resolved prints nothing.
struct CompiledPage {
  let program: Program
  let problems: Set<Problem>
  let usedFields: Set<ViewFieldName>
  let declaredFields: Set<ViewFieldName>
  /// The paths of the page's file and of all that it includes.
  let usedFiles: Set<String>
}

/// Compiles a template, with everything it includes, against the shape of the view that it prints.
func compilePage(_ page: Int, for shape: ViewShape, in sources: TemplateSources) -> CompiledPage {
  var compiler = PageCompiler(sources)
  let scope = Scope(shapes: [compiler.shapes.number(of: shape)])
  _ = compiler.routine(
    RoutineKey(template: page, scope: scope, overrides: .none, isIndented: false))
  for call in endlessCalls(among: compiler.calls) {
    compiler.problems.insert(.endlessPartial(call.site.name, in: sources.templates[call.template].file))
  }
  return CompiledPage(
    program: Program(
      routines: compiler.routines, literals: compiler.literals, layouts: compiler.shapes.layouts),
    problems: compiler.problems, usedFields: compiler.usedFields,
    declaredFields: declaredFields(of: shape), usedFiles: compiler.usedFiles)
}

/// What a routine is made from: the same template compiles differently in another scope.
struct RoutineKey: Hashable {
  let template: Int
  let scope: Scope
  let overrides: BlockOverrides
  /// Whether its lines may stand under an indentation that only rendering knows.
  let isIndented: Bool
}

/// Where a node is compiled.
struct CompilerPlace {
  var template: Int
  var scope: Scope
  var overrides: BlockOverrides
  /// Whether lines start with the indentation that rendering knows.
  let isIndented: Bool
  /// What lines start with after that.
  var margin: [UInt8] = []
  /// How much of its own white space each line loses.
  var dedent = 0
}

struct PageCompiler {
  let sources: TemplateSources
  var shapes = ShapeTable()
  var literals: [UInt8] = []
  var problems: Set<Problem> = []
  var usedFields: Set<ViewFieldName> = []
  private(set) var usedFiles: Set<String> = []
  private(set) var routines: [[Instruction]] = []
  var calls: [RoutineCall] = []
  private var known: [RoutineKey: Int] = [:]
  var assembly = RoutineAssembly(routine: 0)

  init(_ sources: TemplateSources) {
    self.sources = sources
  }

  func file(_ place: CompilerPlace) -> SourceFile {
    sources.templates[place.template].file
  }

  /// The routine's number; compiles it if need be.
  mutating func routine(_ key: RoutineKey) -> Int {
    if let number = known[key] { return number }
    let number = routines.count
    known[key] = number
    routines.append([])
    let template = sources.templates[key.template]
    usedFiles.insert(template.file.path)
    let caller = assembly
    assembly = RoutineAssembly(routine: number)
    compile(
      template.nodes,
      at: CompilerPlace(
        template: key.template, scope: key.scope, overrides: key.overrides, isIndented: key.isIndented))
    routines[number] = assembly.instructions
    assembly = caller
    return number
  }

  mutating func compile(_ nodes: some Sequence<TemplateNode>, at place: CompilerPlace) {
    for node in nodes {
      switch node {
      case .lineStart(let whitespace): startLine(whitespace, at: place)
      case .text(let range): appendLiteral(file(place).bytes[range])
      case .variable(let name, let isRaw): compileVariable(name, isRaw: isRaw, at: place)
      case .section(let name, false, let content): compileSection(name, content, at: place)
      case .section(let name, true, let content): compileInverted(name, content, at: place)
      case .partial(let inclusion): include(inclusion, [], at: place)
      case .parent(let inclusion, let arguments): include(inclusion, arguments, at: place)
      case .block(let block): compileBlock(block, at: place)
      }
    }
  }

  /// The margin at a place, with the white space of a line there.
  func margin(_ whitespace: Range<Int>, at place: CompilerPlace) -> [UInt8] {
    place.margin + file(place).bytes[whitespace].dropFirst(place.dedent)
  }

  mutating func startLine(_ whitespace: Range<Int>, at place: CompilerPlace) {
    if place.isIndented { assembly.append(.indentation) }
    appendLiteral(margin(whitespace, at: place)[...])
  }

  private mutating func appendLiteral(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    assembly.appendLiteral(start: literals.count, count: bytes.count)
    literals += bytes
  }
}
