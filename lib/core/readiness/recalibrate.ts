import { solve } from './solve'

export const logit = (chance: number) => {
  const p = Math.min(Math.max(chance, 0.02), 0.995)
  return Math.log(p / (1 - p))
}
export const chanceOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

/** A chance of recall by the learner's own weights and by the default ones, both as log odds. */
export type Sight = { readonly own: number; readonly typical: number }

/** A past sight, made before the answer, and what came. */
export type Lesson = Sight & { readonly recalled: 0 | 1; readonly topicId: string }

export type Recalibration = { readonly level: number; readonly own: number; readonly typical: number }

const centre = 1.5
/** How strongly level, slope and lean are held to "the model is right as it is". */
const ridge = [5, 20, 20] as const
const newtonSteps = 8

export const noRecalibration: Recalibration = { level: 0, own: 0, typical: 0 }

/** η = own + a + b (own − 1.5) + e (typical − 1.5), in log odds. */
export const recalibrated = ({ level, own, typical }: Recalibration, sight: Sight) =>
  sight.own + level + own * (sight.own - centre) + typical * (sight.typical - centre)

/** (a, b, e) by Newton's method: the least log loss of the lessons + (5 a² + 20 b² + 20 e²) / 2. */
export function recalibrate(lessons: readonly Lesson[]): Recalibration {
  let now = noRecalibration
  for (let step = 0; step < newtonSteps; step++) {
    const at = [now.level, now.own, now.typical]
    const slope = Float64Array.from(ridge, (weight, k) => -weight * (at[k] ?? 0))
    const curve = ridge.map((weight, k) => Float64Array.from(ridge, (_, j) => (j === k ? weight : 0)))
    for (const lesson of lessons) {
      const q = chanceOf(recalibrated(now, lesson))
      const x = [1, lesson.own - centre, lesson.typical - centre]
      for (const [k, row] of curve.entries()) {
        slope[k] = (slope[k] ?? 0) + (lesson.recalled - q) * (x[k] ?? 0)
        for (let j = 0; j < 3; j++) row[j] = (row[j] ?? 0) + q * (1 - q) * (x[k] ?? 0) * (x[j] ?? 0)
      }
    }
    const move = solve(curve, slope)
    if (!move) return now
    now = {
      level: now.level + (move[0] ?? 0),
      own: now.own + (move[1] ?? 0),
      typical: now.typical + (move[2] ?? 0),
    }
  }
  return now
}

/** Surprise (recalled − expected) and information Σ q (1 − q) of the lessons on one topic. */
export type TopicEvidence = { readonly surprise: number; readonly information: number }

export function topicEvidence(lessons: readonly Lesson[], by: Recalibration): Map<string, TopicEvidence> {
  const sums = new Map<string, TopicEvidence>()
  for (const lesson of lessons) {
    const q = chanceOf(recalibrated(by, lesson))
    const { surprise, information } = sums.get(lesson.topicId) ?? { surprise: 0, information: 0 }
    sums.set(lesson.topicId, {
      surprise: surprise + lesson.recalled - q,
      information: information + q * (1 - q),
    })
  }
  return sums
}

/** How much better or worse than expected each topic goes, in log odds, shrunk towards 0 by what all topics show. */
export function topicEffects(sums: ReadonlyMap<string, TopicEvidence>): Map<string, number> {
  let [excess, squares] = [0, 0]
  for (const { surprise, information } of sums.values()) {
    excess += surprise ** 2 - information
    squares += information ** 2
  }
  const spread = Math.min(Math.max((excess + 40) / (squares + 2000), 0.001), 0.5)
  const effect = ({ surprise, information }: TopicEvidence) => surprise / (information + 1 / spread)
  return new Map([...sums].map(([topicId, sum]) => [topicId, effect(sum)]))
}
