import Dossiers
import Intelligence

extension SiteFacts {
  /// A page's full web address; nil where the site names none of its own.
  func address(of route: Route) -> String? {
    settings.baseURL.map { base in
      encode(base.hasSuffix("/") ? base : base + "/") + encode(route.path)
    }
  }

  /// The place on a deal's page where an open date is told of.
  func address(of route: Route, at date: OpenDate) -> String? {
    let anchor = anchorEntries(of: date.deal.dossier)[date.evidence.span] ?? "run"
    return address(of: route).map { "\($0)#\(encode(anchor))" }
  }
}

/// The host of a web address, without a port or a name to sign in with; nil where there is none.
func host(of address: String) -> String? {
  guard let scheme = address.firstRange(of: "://") else { return nil }
  let authority = address[scheme.upperBound...].prefix { !"/?#".contains($0) }
  let host = (authority.split(separator: "@").last ?? "").prefix { $0 != ":" }
  return host.isEmpty ? nil : String(host)
}

/// Percent-encodes what may not stand in a web address; what is encoded already stays.
private func encode(_ text: String) -> String {
  let hexadecimal = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: bytes.append(byte)
    default: bytes += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
