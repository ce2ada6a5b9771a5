import { existsSync } from 'node:fs'
import { learnDayByDay } from '@/lib/core/readiness/forecast'
import { historyOf } from '@/lib/core/readiness/history'
import { timelineOf } from '@/lib/core/readiness/timeline'
import { type Check, checkLearner } from './forecast-learners'
import { answersOfLog, likelyOffsetHours, type Row, readLog } from './forecast-log'
import { type Band, bands, type Cell, type Group, type Method, methods, score } from './forecast-score'
import { missedTargets, printForecast, printPeople } from './forecast-table'
import { activationLearner } from './learners-activation'
import { fsrsLearner } from './learners-fsrs'

const usualLog = '../shared/data/srs/real-review-log.csv'

export type Figures = {
  readonly mae: number
  /** The error that would be left if every chance were true. */
  readonly floor: number
  readonly coverage: number
  /** The lowest and the highest coverage of one division into topics. */
  readonly coverages: readonly [number, number]
  readonly width: number
  /** In one division, on average. */
  readonly groups: number
  readonly logLoss: number
}

export type Part = {
  readonly topics: number
  readonly divisions: number
  readonly cardsAtLeast: number
  readonly cutOffs: number
  readonly fits: number
  readonly table: Readonly<Record<Method, Readonly<Record<Band, Figures>>>>
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const coverageOf = (groups: readonly Group[]) => mean(groups.map(({ inside }) => (inside ? 1 : 0)))

/** Of one method and band, a cell for each division. */
function figuresOf(cells: readonly Cell[]): Figures {
  const groups = cells.flatMap((cell) => cell.groups)
  const coverages = cells.filter((cell) => cell.groups.length > 0).map((cell) => coverageOf(cell.groups))
  return {
    mae: mean(groups.map(({ error }) => error)),
    floor: mean(groups.map(({ floor }) => floor)),
    coverage: coverageOf(groups),
    coverages: [Math.min(...coverages), Math.max(...coverages)],
    width: mean(groups.map(({ width }) => width)),
    groups: groups.length / cells.length,
    logLoss: mean(cells.map(({ logLoss }) => logLoss)),
  }
}

const recordOf = <Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>

type Grouping = Pick<Part, 'topics' | 'divisions' | 'cardsAtLeast'>
// One division of the cards into topics is as good as another, and the coverage of one is partly luck.
const groupings: readonly Grouping[] = [
  { topics: 12, divisions: 10, cardsAtLeast: 20 },
  { topics: 4, divisions: 10, cardsAtLeast: 30 },
  { topics: 1, divisions: 1, cardsAtLeast: 20 },
]

function measure(rows: readonly Row[], { topics, divisions, cardsAtLeast }: Grouping, offsetHours: number): Part {
  const histories = Array.from({ length: divisions }, (_, division) =>
    historyOf(answersOfLog(rows, { offsetHours, topics, division })),
  )
  const [first] = histories
  if (!first) throw new Error('A grouping has at least one division.')
  // The weights are fitted anew at every cut-off, and know nothing of topics.
  const timeline = timelineOf(first, { growth: 0 })
  const learners = histories.map((history) => ({ history, timeline, days: learnDayByDay(history, timeline) }))
  const figures = (method: Method, band: Band) =>
    figuresOf(learners.map((learner) => score({ ...learner, cardsAtLeast }, method, band)))
  return {
    topics,
    divisions,
    cardsAtLeast,
    cutOffs: learners[0]?.days.filter(({ isOwn }) => isOwn).length ?? 0,
    fits: timeline.epochs.length - 1,
    table: recordOf(methods, (method) => recordOf(bands, (band) => figures(method, band))),
  }
}

const kinds = { F: fsrsLearner, A: activationLearner } as const

const checkPeople = (count: number): Record<string, Check[]> =>
  recordOf(['F', 'A'] as const, (kind) =>
    Array.from({ length: count }, (_, n) => checkLearner(kinds[kind], `forecast ${kind} ${n}`)).flat(),
  )

/**
 * npm run bench -- forecast [FILE] [--offset=-5] [--json] [--quick]: how honest the forecast is on a log of reviews.
 * Gives false when a target is missed.
 */
export function benchForecast(args: readonly string[]): boolean {
  const path = args.find((arg) => !arg.startsWith('--')) ?? usualLog
  if (!existsSync(path)) {
    console.error(`There is no log ${path}: npm run bench -- forecast FILE [--offset=HOURS] [--json] [--quick]`)
    return false
  }
  const rows = readLog(path)
  const said = args.find((arg) => arg.startsWith('--offset='))?.slice('--offset='.length)
  const offsetHours = said === undefined ? likelyOffsetHours(rows) : Number(said)
  const asked = args.includes('--quick') ? groupings.slice(0, 1) : groupings
  const parts = asked.map((grouping) => measure(rows, grouping, offsetHours))
  const people = checkPeople(args.includes('--quick') ? 2 : 12)
  const missed = parts.flatMap(missedTargets)
  if (args.includes('--json')) console.log(JSON.stringify({ path, offsetHours, parts, people, missed }, null, 2))
  else {
    console.log(`${path}: ${rows.length} reviews, days of a clock ${offsetHours} h east of UTC that end at 4:00`)
    for (const part of parts) printForecast(part)
    printPeople(people)
    for (const sentence of missed) console.error(`Missed: ${sentence}`)
  }
  return missed.length === 0
}
