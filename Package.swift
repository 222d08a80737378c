// swift-tools-version: 6.2
import PackageDescription

/// Every module is held to the same bar: no warning is left for the next reader.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// One-way imports: a target sees only what stands to its right here, and
/// `--explicit-target-dependency-import-check error` (see `script/`) refuses anything else.
let package = Package(
  name: "Throughline",
  products: [.executable(name: "throughline", targets: ["throughline"])],
  dependencies: [
    // Commands, help and shell completions: the ecosystem's own parser, so that flags behave as people expect.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // CommonMark's reference implementation: parsing Markdown is not what Throughline exists for.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    // The YAML parser that Yams wraps. Its events carry the location of every key and value, which the
    // format needs, and reading them directly was measured four to ten times cheaper than through Yams.
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // Writes JSON with members in the order of their documentation; Foundation's encoder keeps no order, and
    // linking it would make the program half as slow again to start.
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "SourceText", dependencies: ["JSONText"], swiftSettings: strict),
    .target(name: "Charts", swiftSettings: strict),
    .target(name: "Markdown", dependencies: ["CCMark", "SourceText"], swiftSettings: strict),
    .target(name: "Rendering", dependencies: ["SourceText"], swiftSettings: strict),
    .target(
      name: "Dossiers", dependencies: ["CYAML", "JSONText", "Markdown", "SourceText"],
      swiftSettings: strict),
    .target(
      name: "ControlGaps", dependencies: ["Dossiers", "JSONText", "SourceText"], swiftSettings: strict),
    .target(
      name: "Intelligence", dependencies: ["ControlGaps", "Dossiers", "SourceText"], swiftSettings: strict),
    .target(
      name: "SitePages",
      dependencies: [
        "Charts", "ControlGaps", "Dossiers", "Intelligence", "Markdown", "Rendering", "SourceText",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "throughline",
      dependencies: [
        "ControlGaps", "Dossiers", "Intelligence", "JSONText", "Markdown", "Rendering", "SitePages",
        "SourceText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Measures the diagnosis alone (see Benchmarks/README.md); no product, so that users never build it.
    .executableTarget(
      name: "DiagnosisBenchmark", dependencies: ["ControlGaps", "Dossiers", "SourceText"],
      path: "Benchmarks/Diagnosis", swiftSettings: strict),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // Dossiers drawn from seeds, for laws that hold of all of them.
    .target(
      name: "GeneratedDossiers", dependencies: ["Dossiers", "SourceText", "TestSupport"],
      path: "Tests/GeneratedDossiers", swiftSettings: strict),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(
      name: "SourceTextTests", dependencies: ["JSONText", "SourceText"], swiftSettings: strict),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CCMark", "Markdown", "SourceText"], swiftSettings: strict),
    .testTarget(
      name: "DossiersTests", dependencies: ["Dossiers", "JSONText", "SourceText", "TestSupport"],
      exclude: ["Faults"], swiftSettings: strict),
    .testTarget(
      name: "ControlGapsTests",
      dependencies: [
        "ControlGaps", "Dossiers", "GeneratedDossiers", "JSONText", "SourceText", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "IntelligenceTests",
      dependencies: ["ControlGaps", "Dossiers", "GeneratedDossiers", "Intelligence", "SourceText"],
      swiftSettings: strict),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "TestSupport"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "SourceText"], swiftSettings: strict),
    .testTarget(
      name: "SitePagesTests",
      dependencies: [
        "ControlGaps", "Dossiers", "Intelligence", "Rendering", "SitePages", "SourceText", "TestSupport",
      ],
      exclude: ["Fixtures", "Paths"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "ControlGaps", "Dossiers", "SitePages", "SourceText", "TestSupport", "throughline",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "FuzzTests",
      dependencies: ["ControlGaps", "Dossiers", "Markdown", "SourceText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["ControlGaps", "SitePages", "SourceText", "TestSupport"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
