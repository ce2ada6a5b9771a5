import { createRandom } from '@/lib/core/random/random'
import { memoryModel, type State } from '@/lib/core/readiness/model'
import { boundWeights, defaultWeights, mapWeights, weightSpread } from '@/lib/core/readiness/weights'
import { createLuck, inMood, type Learner, type Mood, normalFrom } from './learners'

/** A person whose memory is FSRS-6 with weights of his own, and whose items differ in a way that grades do not tell. */
export function fsrsLearner(seed: string, mood: Mood = () => 0): Learner {
  const random = createRandom(`${seed}:person`)
  const drawn = mapWeights(defaultWeights, (w, k) => {
    const z = normalFrom(random)
    if (k < 4) return w * Math.exp(0.5 * z)
    if (k === 20) return Math.min(Math.max(w * Math.exp(0.4 * z), 0.1), 0.5)
    return w + 0.5 * (weightSpread[k] ?? 0) * z
  })
  const firsts = drawn.slice(0, 4).sort((one, other) => one - other)
  const model = memoryModel(boundWeights(mapWeights(drawn, (w, k) => firsts[k] ?? w)))
  const luck = createLuck(seed)
  const memories = new Map<number, State & { readonly day: number }>()
  const eases = new Map<number, number>()

  function easeOf(item: number) {
    const ease = eases.get(item) ?? Math.exp(0.35 * normalFrom(createRandom(`${seed}:ease:${item}`)))
    eases.set(item, ease)
    return ease
  }
  const recallOf = (item: number, day: number) => {
    const memory = memories.get(item)
    return memory ? model.recall(day - memory.day, memory.stability * easeOf(item)) : 0
  }
  const chance = (item: number, day: number) => inMood(recallOf(item, day), mood(item, day))

  return {
    chance,
    answer(item, day) {
      const before = memories.get(item)
      const recall = recallOf(item, day)
      const grade = before ? luck(item).later(chance(item, day)) : luck(item).first()
      const after = before
        ? { stability: model.later(before, recall, grade), difficulty: model.nextDifficulty(before.difficulty, grade) }
        : model.first(grade)
      const stability = grade === 1 ? model.sameDay(after.stability, 3) : after.stability
      memories.set(item, { stability, difficulty: after.difficulty, day })
      return grade
    },
  }
}
