import JSONText
import SourceText
import Testing

@Suite("Annotations")
struct AnnotationTests {
  private let problem = Problem(
    ProblemCode(
      "unknown-word", "A word that is none of those that may stand there.", in: .dossier,
      wrong: "status: biding", right: "status: bidding"),
    in: "Content/deals/crane b.md", at: SourcePosition(line: 4, column: 9),
    "100% of it, `biding`: is\nno status",
    why: "the deal is left out", fix: "write `bidding`")

  @Test("of a problem say what, why and how, as GitHub reads them")
  func gitHub() {
    #expect(
      writeGitHubCommands([problem.annotation]) == """
        ::error file=Content/deals/crane b.md,line=4,col=9,title=Unknown word::100%25 of it, `biding`: is%0Ano \
        status.%0AWhy: the deal is left out.%0AFix: write `bidding`.

        """)
  }

  @Test("end a sentence, and leave a question as it is")
  func sentence() {
    let question = Problem(
      ProblemCode("c", "A mistake."), in: "a.md", at: nil, "unknown key `titel`; did you mean `title`?",
      why: "w", fix: "f")
    #expect(question.annotation.message == "Unknown key `titel`; did you mean `title`?\nWhy: w.\nFix: f.")
  }

  @Test("escape in GitHub's properties what would end them, and let nothing act on a terminal")
  func gitHubEscapes() {
    let annotation = Annotation(
      .note, rule: "r", title: "a: b, c", message: "\u{1B}[1m", at: .init("x:y,%.md", from: nil), identity: ""
    )
    #expect(
      writeGitHubCommands([annotation])
        == "::notice file=x%3Ay%2C%25.md,title=a%3A b%2C c::␛[1m\n")
  }

  @Test("make a log of SARIF that is the same on every machine")
  func sarif() {
    let finding = Annotation(
      .warning, rule: "late-entry", title: "Late entry", message: "We came late.",
      at: .init(
        "/data/a.md", from: SourcePosition(line: 2, column: 1), to: SourcePosition(line: 3, column: 4)),
      related: [.init("b.md", from: SourcePosition(line: 7, column: 5), label: "dates.rfp")], identity: "i",
      acceptance: "CFO: strategic")
    let log = describeAsSARIF(
      [problem.annotation, problem.annotation, finding], rules: [problem.code.annotationRule],
      version: "0.1.0", exitCode: 1)
    #expect(
      log.text() == """
        {
          "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "Throughline",
                  "version": "0.1.0",
                  "semanticVersion": "0.1.0",
                  "rules": [
                    {
                      "id": "unknown-word",
                      "shortDescription": {
                        "text": "Unknown word"
                      },
                      "fullDescription": {
                        "text": "A word that is none of those that may stand there."
                      },
                      "help": {
                        "text": "A word that is none of those that may stand there.\\n\\nInstead of\\n\\nstatus: biding\\n\\nwrite\\n\\nstatus: bidding"
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      }
                    }
                  ]
                }
              },
              "invocations": [
                {
                  "executionSuccessful": true,
                  "exitCode": 1
                }
              ],
              "originalUriBaseIds": {
                "%SRCROOT%": {
                  "description": {
                    "text": "The folder in which the program ran."
                  }
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                \(result(of: 1)),
                \(result(of: 2)),
                {
                  "ruleId": "late-entry",
                  "level": "warning",
                  "message": {
                    "text": "We came late."
                  },
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "file:///data/a.md"
                        },
                        "region": {
                          "startLine": 2,
                          "startColumn": 1,
                          "endLine": 3,
                          "endColumn": 4
                        }
                      }
                    }
                  ],
                  "relatedLocations": [
                    {
                      "id": 1,
                      "physicalLocation": {
                        "artifactLocation": {
                          "uri": "b.md",
                          "uriBaseId": "%SRCROOT%"
                        },
                        "region": {
                          "startLine": 7,
                          "startColumn": 5
                        }
                      },
                      "message": {
                        "text": "dates.rfp"
                      }
                    }
                  ],
                  "partialFingerprints": {
                    "throughline/v1": "af63e44c8601fa24:1"
                  },
                  "suppressions": [
                    {
                      "kind": "inSource",
                      "status": "accepted",
                      "justification": "CFO: strategic"
                    }
                  ]
                }
              ]
            }
          ]
        }

        """)
  }

  private func result(of occurrence: Int) -> String {
    """
    {
              "ruleId": "unknown-word",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "100% of it, `biding`: is\\nno status.\\nWhy: the deal is left out.\\nFix: write `bidding`."
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/deals/crane%20b.md",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "startLine": 4,
                      "startColumn": 9
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "throughline/v1": "0cd9fc24c43259e6:\(occurrence)"
              }
            }
    """
  }
}
