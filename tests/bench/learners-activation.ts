import { createRandom } from '@/lib/core/random/random'
import { createLuck, inMood, type Learner, type Mood, normalFrom } from './learners'

type Trace = { readonly day: number; readonly weight: number; readonly decay: number }

/** What is left of an answer that was a lapse, or a first one that was not known. */
const lapseWeight = 0.3
const failedFirstWeight = 0.5

/**
 * A person whose memory is no FSRS at all but traces that decay (P. I. Pavlik and J. R. Anderson, Cognitive Science 29,
 * 2005): m = ln Σ w t^−d + b, d = a + c e^m at the time of the answer, p = 1 / (1 + e^((τ − m) / s)).
 */
export function activationLearner(seed: string, mood: Mood = () => 0): Learner {
  const random = createRandom(`${seed}:person`)
  const a = 0.63 * Math.exp(0.15 * normalFrom(random))
  const c = 0.31 * Math.exp(0.2 * normalFrom(random))
  const threshold = -2.36 + 0.3 * normalFrom(random)
  const noise = 1.05 * Math.exp(0.1 * normalFrom(random))
  const luck = createLuck(seed)
  const traces = new Map<number, Trace[]>()
  const eases = new Map<number, number>()

  function easeOf(item: number) {
    const ease = eases.get(item) ?? 0.7 * normalFrom(createRandom(`${seed}:ease:${item}`))
    eases.set(item, ease)
    return ease
  }
  /** e^m */
  const activation = (item: number, day: number) => {
    const sum = (traces.get(item) ?? []).reduce(
      (total, trace) => total + trace.weight * (day - trace.day) ** -trace.decay,
      0,
    )
    return sum * Math.exp(easeOf(item))
  }
  const chance = (item: number, day: number) => {
    const active = activation(item, day)
    return active === 0 ? 0 : inMood(1 / (1 + Math.exp((threshold - Math.log(active)) / noise)), mood(item, day))
  }

  return {
    chance,
    answer(item, day) {
      const before = traces.get(item)
      const grade = before ? luck(item).later(chance(item, day)) : luck(item).first()
      const failed = before ? lapseWeight : failedFirstWeight
      const trace = { day, weight: grade === 1 ? failed : 1, decay: a + c * activation(item, day) }
      traces.set(item, [...(before ?? []), trace])
      return grade
    },
  }
}
