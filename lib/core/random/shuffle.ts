import type { Random } from './random'

/** The same things in an order that the stream fixes, each order as likely as the others (Fisher and Yates 1938). */
export function shuffle<Thing>(random: Random, things: readonly Thing[]): Thing[] {
  const shuffled = [...things]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1))
    const [one, two] = [shuffled[last], shuffled[other]]
    if (one === undefined || two === undefined) break
    shuffled[last] = two
    shuffled[other] = one
  }
  return shuffled
}
