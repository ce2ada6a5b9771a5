/** The probability of each number of successes of independent trials (Poisson binomial). */
function countDistribution(chances: readonly number[]): number[] {
  let counts = [1]
  for (const p of chances) {
    const next = Array.from(
      { length: counts.length + 1 },
      (_, k) => (counts[k] ?? 0) * (1 - p) + (counts[k - 1] ?? 0) * p,
    )
    counts = next
  }
  return counts
}

/** The mean error of the share forecast when every chance is true: the luck of the questions. */
export function expectedMiss(chances: readonly number[]): number {
  const expected = chances.reduce((sum, p) => sum + p, 0)
  const mean = countDistribution(chances).reduce((sum, weight, k) => sum + weight * Math.abs(k - expected), 0)
  return mean / chances.length
}

/** The 90 % interval of a share when every item had the mean chance: what is usually shown, and too narrow. */
export function binomialInterval(mean: number, n: number) {
  const counts = countDistribution(Array.from({ length: n }, () => mean))
  let below = 0
  let [low, high] = [0, n]
  for (const [k, weight] of counts.entries()) {
    if (below + weight < 0.05) low = k + 1
    if (below < 0.95) high = k
    below += weight
  }
  return { low: low / n, high: high / n }
}
