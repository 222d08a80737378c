/// A place along the picture: a share of its width, and pixels to the right of that.
struct Edge: Hashable {
  var share: Share
  var offset: Int = 0

  static func + (edge: Edge, pixels: Int) -> Edge { Edge(share: edge.share, offset: edge.offset + pixels) }
  static func - (edge: Edge, pixels: Int) -> Edge { edge + -pixels }

  /// In ten-thousandths of a pixel, so that no rounding hides an overlap.
  func position(at width: Int) -> Int { share.hundredths * width + offset * 10_000 }
}

/// The least and the greatest width of the plot for which a layout must hold.
///
/// Distances change evenly with the width, so what is clear at both ends, in the same order, is clear
/// between.
struct WidthRange {
  var least: Int
  var greatest: Int

  func isOrdered(_ left: Edge, _ right: Edge) -> Bool {
    left.position(at: least) <= right.position(at: least)
      && left.position(at: greatest) <= right.position(at: greatest)
  }

  func contains(_ box: Box) -> Bool {
    isOrdered(Edge(share: .none), box.left) && isOrdered(box.right, Edge(share: .whole))
  }
}

/// An upright area of the picture: sides as edges, top and bottom in pixels.
struct Box {
  var left: Edge
  var right: Edge
  var top: Int
  var bottom: Int

  func isClear(of other: Box, in widths: WidthRange) -> Bool {
    bottom <= other.top || other.bottom <= top || widths.isOrdered(right, other.left)
      || widths.isOrdered(other.right, left)
  }

  func moved(down pixels: Int) -> Box {
    Box(left: left, right: right, top: top + pixels, bottom: bottom + pixels)
  }
}
