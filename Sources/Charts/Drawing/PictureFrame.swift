/// Opens a picture: its name and description in words, tied to the element by ids under the caller's prefix.
///
/// A picture whose marks are links is a group, because an image hides what it contains from those who hear
/// the page; any other is an image.
func draw(
  picture kind: ChartClass, height: Int, label: ChartLabel, hasLinks: Bool = false,
  _ content: (inout SVGWriter) -> Void
) -> String {
  var svg = SVGWriter()
  let title = label.idPrefix + "-title"
  let description = label.idPrefix + "-desc"
  svg.element(
    "svg",
    [
      .text("xmlns", "http://www.w3.org/2000/svg"), .marked(.chart, kind), .text("width", "100%"),
      .pixels("height", height), .text("role", hasLinks ? "group" : "img"),
      .text("aria-labelledby", title), .text("aria-describedby", description),
    ]
  ) { svg in
    svg.element("title", [.text("id", title)], text: label.title)
    svg.element("desc", [.text("id", description)], text: label.description)
    content(&svg)
  }
  return svg.string
}
