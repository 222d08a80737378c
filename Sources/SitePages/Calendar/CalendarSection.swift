import Dossiers
import Intelligence
import Rendering

/// A stretch of the calendar: what is overdue, the month of the site, the months after it, what comes later, and
/// what has no day.
struct CalendarSection: View {
  /// The dates of a month, of a year, or of the whole section.
  struct Group: View {
    let heading: String
    let caption: String
    let isFirst: Bool
    let dates: [OpenDateRow]

    static let fields: [ViewField<Self>] = [
      .text("heading", "The month or the year; empty where the section has but one group.") { $0.heading },
      .text("caption", "What the table holds, for those who do not see what stands above it.") { $0.caption },
      .flag("first", "Whether it is the first of its section, whose columns are named for all.") {
        $0.isFirst
      },
      .list("dates", "The dates, the earliest first.") { $0.dates },
    ]
  }

  let id: String
  let heading: String
  /// With those that the page does not list.
  let count: Int
  let note: String
  let groups: [Group]
  let more: String

  static let fields: [ViewField<Self>] = [
    .text("id", "The section's id on this page.") { $0.id },
    .text("heading", "Which stretch it is.") { $0.heading },
    .text("note", "How it is to be read; may be empty.") { $0.note },
    .list("groups", "Its dates, month by month.") { $0.groups },
    .text("more", "How many more there are than the page lists; may be empty.") { $0.more },
  ]

  /// A page stays light however many deals there are; the calendar file has them all.
  private static let most = 400

  /// The sections that hold anything.
  static func sections(of facts: SiteFacts, on route: Route) -> [CalendarSection] {
    let asOf = facts.portfolio.asOf
    var dates: [CalendarStretch: [OpenDate]] = [:]
    for date in facts.portfolio.openDates {
      dates[CalendarStretch(of: date, asOf: asOf), default: []].append(date)
    }
    return CalendarStretch.allCases.compactMap { stretch in
      dates[stretch].map { CalendarSection(stretch, $0, facts, on: route) }
    }
  }

  private init(_ stretch: CalendarStretch, _ dates: [OpenDate], _ facts: SiteFacts, on route: Route) {
    id = stretch.rawValue
    heading = stretch.heading(asOf: facts.portfolio.asOf)
    note = stretch.note
    count = dates.count
    var groups: [(heading: String, dates: [OpenDate])] = []
    for date in dates.prefix(CalendarSection.most) {
      let heading = stretch.groupHeading(of: date)
      if groups.last?.heading != heading { groups.append((heading, [])) }
      groups[groups.count - 1].dates.append(date)
    }
    let title = heading
    self.groups = groups.enumerated().map { index, group in
      Group(
        heading: group.heading, caption: group.heading.isEmpty ? title : "\(title): \(group.heading)",
        isFirst: index == 0,
        dates: group.dates.map { OpenDateRow($0, facts, on: route, namesBuyer: true) })
    }
    let further = dates.count - min(dates.count, CalendarSection.most)
    more = further == 0 ? "" : "and \(further) more\(stretch == .undated ? "" : ", in the calendar file")"
  }
}

/// How far off a date is, as the calendar groups it.
enum CalendarStretch: String, CaseIterable {
  case overdue
  case thisMonth = "this-month"
  case nextMonths = "next-months"
  case later
  case undated

  /// How many months after the site's own are told month by month: notice dates want half a year.
  private static let near = 6

  init(of date: OpenDate, asOf: CalendarDay) {
    guard let deadline = date.deadline else {
      self = .undated
      return
    }
    let distance = deadline.month - asOf.month
    self =
      date.isOverdue(on: asOf)
      ? .overdue : distance == 0 ? .thisMonth : distance <= CalendarStretch.near ? .nextMonths : .later
  }

  func heading(asOf: CalendarDay) -> String {
    switch self {
    case .overdue: "Overdue"
    case .thisMonth: "This month"
    case .nextMonths: "The next six months"
    case .later: "Later"
    case .undated: "Open, without a day"
    }
  }

  var note: String {
    self == .undated
      ? "Claims that are neither settled nor given up, and what is owed with no day on record." : ""
  }

  /// Empty where the section needs no groups.
  func groupHeading(of date: OpenDate) -> String {
    guard let deadline = date.deadline else { return "" }
    let (year, month, _) = deadline.components
    return switch self {
    case .overdue, .undated: ""
    case .thisMonth, .nextMonths: "\(CalendarStretch.months[month - 1]) \(year)"
    case .later: String(year)
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
}

extension CalendarDay {
  /// Months since the beginning of the calendar, by which months are counted from one to another.
  fileprivate var month: Int { components.year * 12 + components.month }
}
