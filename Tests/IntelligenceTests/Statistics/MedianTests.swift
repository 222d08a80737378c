import Intelligence
import Testing

@Test("Fewer than three cases have no median", arguments: [[], [4], [4, 9]] as [[Int]])
func tooFew(numbers: [Int]) {
  #expect(Median(of: numbers) == nil)
}

@Test("A median comes with its range and its number")
func rangeAndNumber() throws {
  let median = try #require(Median(of: [31, 5, 12]))
  #expect([median.least, median.middle, median.greatest, median.count] == [5, 12, 31, 3])
}

@Test("The median of an even number of cases is one that happened")
func evenNumber() throws {
  #expect(try #require(Median(of: [10, 40, 20, 30])).middle == 20)
}
