import Dossiers
import Glibc

/// The day where the program runs.
func today() -> CalendarDay {
  var now = time(nil)
  var parts = tm()
  localtime_r(&now, &parts)
  return CalendarDay(
    year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    ?? CalendarDay(number: Int(now) / 86_400)
}

/// Seconds of a clock that only goes forward.
func uptime() -> Double {
  var moment = timespec()
  clock_gettime(CLOCK_MONOTONIC, &moment)
  return Double(moment.tv_sec) + Double(moment.tv_nsec) / 1_000_000_000
}
