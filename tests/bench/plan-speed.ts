import { createRandom } from '@/lib/core/random/random'
import { prospectsOf, type Standing, usualPace } from '@/lib/core/readiness/prospect'
import { rankItems } from '@/lib/core/readiness/rank'

const items = 600
const rounds = 40

/** Milliseconds of processor time for the order of one day: what other work on the machine does not disturb. */
export function planSpeedMs(): { readonly typical: number; readonly worst: number } {
  const random = createRandom('speed of the planner')
  const standings = Array.from({ length: items }, (): Standing => {
    if (random.next() < 0.3) return null
    const [stability, difficulty] = [0.5 + 40 * random.next(), 1 + 9 * random.next()]
    return { stability, difficulty, daysSince: 1 + Math.floor(20 * random.next()) }
  })
  const prospects = prospectsOf(usualPace)
  const times = Array.from({ length: rounds }, (_, round) => {
    const before = process.cpuUsage()
    rankItems(prospects, standings, [{ daysLeft: 2 + round, passSeconds: 9000, worth: () => 1 }])
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).sort((one, other) => one - other)
  return { typical: times[rounds / 2] ?? 0, worst: times.at(-1) ?? 0 }
}
