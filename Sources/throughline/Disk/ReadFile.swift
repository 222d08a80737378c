import Glibc

/// A file's bytes.
func readFile(_ path: String) throws(DiskFailure) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw DiskFailure("could not open", path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw DiskFailure("could not read", path) }
  let size = Int(status.st_size)
  var failed = false
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
      if got < 0, errno == EINTR { continue }
      failed = got < 0
      if got <= 0 { break }
      count += got
    }
  }
  if failed { throw DiskFailure("could not read", path) }
  return bytes
}
