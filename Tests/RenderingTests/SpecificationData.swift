import Foundation

@testable import Rendering

/// The data of one of the specification's tests, as a view whose shape is read off them.
indirect enum SpecificationData: Sendable {
  case absent
  case text(String)
  case flag(Bool)
  case list([SpecificationData])
  /// In the order of the keys.
  case object([(key: String, value: SpecificationData)])

  init(_ json: Any) {
    switch json {
    case let object as [String: Any]:
      self = .object(object.sorted { $0.key < $1.key }.map { ($0.key, SpecificationData($0.value)) })
    case let list as [Any]:
      self = .list(list.map { SpecificationData($0) })
    case let number as NSNumber where String(cString: number.objCType) == "c":
      self = .flag(number.boolValue)
    case let number as NSNumber:
      self = .text(number.stringValue)
    case let text as String:
      self = .text(text)
    default:
      self = .absent
    }
  }
}

/// A shape with a reader of its fields; an object, so that it can tell itself apart from others.
final class SpecificationShape: Sendable {
  private let fields: [(name: String, kind: FieldKind, element: SpecificationShape?)]

  /// The shape of all that can stand in one place. A value that is no object has one field, `.`.
  init(of values: [SpecificationData]) {
    var samples: [String: [SpecificationData]] = [:]
    for value in values {
      guard case .object(let members) = value else {
        samples[".", default: []].append(value)
        continue
      }
      for member in members { samples[member.key, default: []].append(member.value) }
    }
    fields = samples.sorted { $0.key < $1.key }.map { name, values in
      let kind = Self.kind(of: values)
      let elements = values.flatMap { $0.elements }
      return (name, kind, elements.isEmpty ? nil : SpecificationShape(of: elements))
    }
  }

  private static func kind(of values: [SpecificationData]) -> FieldKind {
    for value in values {
      switch value {
      case .absent: continue
      case .text: return .text
      case .flag: return .flag
      case .list: return .views
      case .object: return .view
      }
    }
    return .flag
  }

  var shape: ViewShape {
    ViewShape(id: ObjectIdentifier(self), name: "data", fields: fields.map(declare))
  }

  /// A list that is always empty is taken to hold more of what holds it.
  private func declare(
    _ field: (name: String, kind: FieldKind, element: SpecificationShape?)
  ) -> FieldShape {
    guard field.kind == .view || field.kind == .views else {
      return FieldShape(name: field.name, documentation: "", kind: field.kind, element: nil)
    }
    let element = field.element ?? self
    return FieldShape(name: field.name, documentation: "", kind: field.kind) { element.shape }
  }

  func value(ofField index: Int, in data: SpecificationData) -> FieldValue {
    let field = fields[index]
    let value: SpecificationData? =
      switch data {
      case .object(let members): members.first { $0.key == field.name }?.value
      default: data
      }
    switch value {
    case .absent, nil: return .absent
    case .text(let text): return .text(text)
    case .flag(let flag): return .flag(flag)
    case .list, .object:
      guard let elements = value?.elements, !elements.isEmpty, let shape = field.element else {
        return .absent
      }
      return .views(SpecificationViews(elements, shape))
    }
  }
}

final class SpecificationViews: ViewSource {
  private let views: [SpecificationData]
  private let shape: SpecificationShape

  init(_ views: [SpecificationData], _ shape: SpecificationShape) {
    self.views = views
    self.shape = shape
  }

  func value(ofField field: Int) -> FieldValue {
    views.first.map { shape.value(ofField: field, in: $0) } ?? .absent
  }

  func render(_ body: Body, as shape: Int, in renderer: inout Renderer) {
    for view in views {
      renderer.render(body, as: shape) { self.shape.value(ofField: $0, in: view) }
    }
  }
}

extension SpecificationData {
  /// What a section over the value goes through.
  var elements: [SpecificationData] {
    switch self {
    case .list(let list): list
    case .object: [self]
    case .absent, .text, .flag: []
    }
  }
}
