import { activationLearner } from './learners-activation'
import { fsrsLearner } from './learners-fsrs'
import { lowestFirst, oracle, planner, scheduler } from './plan-policies'
import { planSpeedMs } from './plan-speed'
import { type Cell, type Policy, studyFor } from './plan-study'
import { missedTargets, printPlan } from './plan-table'

export const learnerKinds = { F: fsrsLearner, A: activationLearner } as const
export type Kind = keyof typeof learnerKinds

const kinds = ['F', 'A'] as const
export const cells: readonly Cell[] = [7, 21, 60].flatMap((days) =>
  [300, 600].flatMap((items) => [15, 30].map((minutes) => ({ items, minutes, days }))),
)

/** Expected recall on the day of each learner, in points of 100, by policy. */
export type CellScores = {
  readonly kind: Kind
  readonly cell: Cell
  readonly scheduler: readonly number[]
  readonly ahead: readonly number[]
  readonly oracle: readonly number[]
  readonly lowest: readonly number[]
  readonly cramDaily: readonly number[]
  readonly cramAll: readonly number[]
  readonly planner: readonly number[]
}

const anki = scheduler({ fresh: 20, isAhead: false })
const ankiAhead = scheduler({ fresh: 20, isAhead: true })
const cramDays = 2
const mostCramMinutes = 240

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function scoreCell(kind: Kind, cell: Cell, learners: number): CellScores {
  const daily = 60 * cell.minutes
  const isLast = (day: number) => day >= cell.days - cramDays
  const allAtEnd = Math.min((daily * cell.days) / cramDays, 60 * mostCramMinutes)
  const scores = (policy: Policy, secondsOn: (day: number) => number = () => daily) =>
    Array.from({ length: learners }, (_, n) => {
      const learner = learnerKinds[kind](`learner ${kind} ${n}`)
      return 100 * studyFor(learner, policy, anki, cell, secondsOn)
    })
  const oracles = oracle.map((policy) => scores(policy))
  return {
    kind,
    cell,
    scheduler: scores(anki),
    ahead: scores(ankiAhead),
    oracle: oracles.reduce((best, one) => (meanOf(one) > meanOf(best) ? one : best)),
    lowest: scores(lowestFirst),
    cramDaily: scores(lowestFirst, (day) => (isLast(day) ? daily : 0)),
    cramAll: scores(lowestFirst, (day) => (isLast(day) ? allAtEnd : 0)),
    planner: scores(planner),
  }
}

/**
 * npm run bench -- plan [--json] [--quick]: what the planner is worth to simulated learners whose memory it does not
 * know. Gives false when a target is missed.
 */
export function benchPlan(args: readonly string[]): boolean {
  const learners = args.includes('--quick') ? 4 : 48
  const results: CellScores[] = []
  for (const kind of kinds) for (const cell of cells) results.push(scoreCell(kind, cell, learners))
  const speed = planSpeedMs()
  const missed = missedTargets(results, speed)
  if (args.includes('--json')) console.log(JSON.stringify({ learners, results, speed, missed }, null, 2))
  else {
    printPlan(results, learners)
    console.log(
      `\nOne day of 600 items: ${speed.typical.toFixed(1)} ms of processor time, at most ${speed.worst.toFixed(1)}.`,
    )
    for (const sentence of missed) console.error(`Missed: ${sentence}`)
  }
  return missed.length === 0
}
