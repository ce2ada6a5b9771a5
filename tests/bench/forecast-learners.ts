import type { Review } from '@/lib/core/journal/learner-state'
import { createRandom, type Random } from '@/lib/core/random/random'
import { holdsCount } from '@/lib/core/readiness/interval'
import { answered, type State, typicalModel } from '@/lib/core/readiness/model'
import { forecastFor, readinessOn } from '@/lib/core/readiness/readiness'
import { addDays, type StudyDay } from '@/lib/core/study-day/study-day'
import { binomialInterval } from './forecast-floor'
import { type Learner, type Mood, normalFrom } from './learners'
import { scheduler } from './plan-policies'
import type { Known } from './plan-study'

const topics = 12
const items = 480
const cutOffs = [60, 70, 80, 90, 100]
export const horizons = [5, 14, 40] as const
const answersADay = 70
const start = '2026-01-01' as StudyDay
/** Spread of the topics, and of good and bad days, in log odds. */
const moodSpread = 0.3

export type Check = {
  readonly horizon: (typeof horizons)[number]
  /** Forecast less the true mean chance on that day. */
  readonly bias: number
  readonly error: number
  readonly isInside: boolean
  /** Told as a count of whole items, as it is shown. */
  readonly isInsideAsCount: boolean
  readonly width: number
  /** By the same mean, as if every item had it and luck were all. */
  readonly isInsideBinomial: boolean
}

const topicOf = (item: number) => `topic-${item % topics}`

/** Topics that are easier or harder than the model can know, and good and bad days. */
function moodOf(seed: string): Mood {
  const draws = new Map<string, number>()
  const drawn = (name: string) => {
    const draw = draws.get(name) ?? moodSpread * normalFrom(createRandom(`${seed}:${name}`))
    draws.set(name, draw)
    return draw
  }
  return (item, day) => drawn(topicOf(item)) + drawn(`day ${day}`)
}

function checksOn(day: number, learner: Learner, reviews: readonly Review[], random: Random): Check[] {
  const readiness = readinessOn(addDays(start, day), reviews, (itemId) => topicOf(Number(itemId)))
  const seen = [...readiness.known.keys()].map(Number)
  return horizons.flatMap((horizon) =>
    Array.from({ length: topics }, (_, n) => seen.filter((item) => item % topics === n)).flatMap((ofTopic): Check[] => {
      const { share } = forecastFor(readiness, ofTopic.map(String), addDays(start, day + horizon))
      if (!share) return []
      const chances = ofTopic.map((item) => learner.chance(item, day + horizon))
      const count = chances.filter((chance) => random.next() < chance).length
      const recalled = count / share.n
      const truth = chances.reduce((sum, chance) => sum + chance, 0) / share.n
      const naive = binomialInterval(share.mean, share.n)
      return [
        {
          horizon,
          bias: share.mean - truth,
          error: Math.abs(share.mean - recalled),
          isInsideAsCount: holdsCount(share, count),
          isInside: recalled >= share.low && recalled <= share.high,
          width: share.high - share.low,
          isInsideBinomial: recalled >= naive.low - 1e-9 && recalled <= naive.high + 1e-9,
        },
      ]
    }),
  )
}

/**
 * A hundred days of study by a plain scheduler, with free days and a break, and forecasts on some of them: for all seen
 * items, not only those that come due, if nothing more is studied.
 */
export function checkLearner(kind: (seed: string, mood: Mood) => Learner, seed: string): Check[] {
  const learner = kind(seed, moodOf(seed))
  const random = createRandom(`${seed}:days`)
  const known: (Known | null)[] = Array.from({ length: items }, () => null)
  const policy = scheduler({ fresh: 10, isAhead: false })
  const reviews: Review[] = []
  return Array.from({ length: cutOffs.at(-1) ?? 0 }, (_, n) => n + 1).flatMap((day) => {
    const isFree = random.next() < 0.2 || (day > 45 && day < 56)
    const order = isFree ? [] : policy({ known, day, daysLeft: 1, seconds: 0 }).slice(0, answersADay)
    for (const item of order) {
      const grade = learner.answer(item, day)
      const before = known[item] ?? null
      let state: State = before ? answered(typicalModel, before, day - before.day, grade) : typicalModel.first(grade)
      const review = { itemId: String(item), at: 0, day: addDays(start, day), durationMs: null, daysSince: null }
      reviews.push({ ...review, id: `${item}:${day}`, grade })
      if (grade === 1) {
        state = answered(typicalModel, state, 0, 3)
        reviews.push({ ...review, id: `${item}:${day}:again`, grade: 3 })
      }
      known[item] = { ...state, day }
    }
    return cutOffs.includes(day) ? checksOn(day, learner, reviews, random) : []
  })
}
