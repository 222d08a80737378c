/// How likely shares at least as far apart would be, were there no difference behind them: Fisher's exact test, two
/// sided.
///
/// Both totals and the number of all cases are taken as given; what is added up is the probability of each way to
/// share the cases out that is no more likely than the one that happened. It holds for any number of cases, however
/// small, and depends on nothing but additions, multiplications and divisions, so that it is the same on every
/// machine. Source: R. A. Fisher, "The logic of inductive inference", Journal of the Royal Statistical Society 98
/// (1935), 39–82; two sided as R's `fisher.test` and SciPy's `fisher_exact` are.
///
/// - Returns: a probability; 1 where one of the totals is none.
public func testExactly(_ a: Proportion, against b: Proportion) -> Double {
  let cases = a.count + b.count
  let least = max(0, cases - b.total)
  let greatest = min(cases, a.total)
  let likeliest = min(max((a.total + 1) * (cases + 1) / (a.total + b.total + 2), least), greatest)

  /// How much more likely one case more in the first group is.
  func ratio(from count: Int) -> Double {
    Double(cases - count) * Double(a.total - count)
      / (Double(count + 1) * Double(b.total - cases + count + 1))
  }
  // Relative to the likeliest, from which they only become smaller: a tail may vanish, and none overflows.
  var likelihoods = [Double](repeating: 1, count: greatest - least + 1)
  for count in likeliest..<greatest {
    likelihoods[count + 1 - least] = likelihoods[count - least] * ratio(from: count)
  }
  for count in (least..<likeliest).reversed() {
    likelihoods[count - least] = likelihoods[count + 1 - least] / ratio(from: count)
  }
  // Equally likely ways must both count, though they were reached by different roundings.
  let observed = likelihoods[a.count - least] * (1 + 1e-7)
  let extreme = likelihoods.reduce(0) { $1 <= observed ? $0 + $1 : $0 }
  return min(1, extreme / likelihoods.reduce(0, +))
}
