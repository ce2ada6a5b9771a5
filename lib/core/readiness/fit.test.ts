import { expect, test } from 'vitest'
import { createRandom } from '../random/random'
import { fitWeights } from './fit'
import { type Answer, historyOf, replay } from './history'
import { answered, type MemoryModel, memoryModel, type State, typicalModel } from './model'
import { solve } from './solve'
import { timelineOf } from './timeline'
import { boundWeights, defaultWeights, mapWeights, weightBounds } from './weights'

/** A hundred items, reviewed at random gaps, by a memory of another kind. */
function answersBy(model: MemoryModel, days: number): Answer[] {
  const random = createRandom('another memory')
  const items = Array.from({ length: 100 }, (_, n) => ({
    itemId: `a-${n}`,
    due: n % 10,
    on: 0,
    state: null as State | null,
  }))
  return Array.from({ length: days }, (_, day) => day).flatMap((day) =>
    items.flatMap((item): Answer[] => {
      if (item.due > day) return []
      const recall = item.state ? model.recall(day - item.on, item.state.stability) : 0.75
      const grade = random.next() < recall ? 3 : 1
      const before = item.state
      item.state = before ? answered(model, before, day - item.on, grade) : model.first(grade)
      item.on = day
      item.due = day + 2 + Math.floor(10 * random.next())
      return [{ itemId: item.itemId, topicId: 'a', day, grade }]
    }),
  )
}

const forgetful = memoryModel(mapWeights(defaultWeights, (w, k) => (k === 8 ? w - 1.5 : w)))

function lossOf(model: MemoryModel, answers: readonly Answer[], from: number) {
  const history = historyOf(answers)
  const { chances } = replay(history, model)
  const later = history.retests.flatMap(({ day, recalled }, test) => {
    const chance = chances[test] ?? 0.5
    return day < from ? [] : [-Math.log(recalled ? chance : 1 - chance)]
  })
  return later.reduce((sum, loss) => sum + loss, 0) / later.length
}

test('weights fitted to the past foretell the future of an unusual memory better than the default ones', () => {
  const answers = answersBy(forgetful, 120)
  const fitted = memoryModel(fitWeights(historyOf(answers), { until: 60 }))
  expect(lossOf(fitted, answers, 61)).toBeLessThan(lossOf(typicalModel, answers, 61) - 0.01)
})

test('what comes after the day of the fit has no say in it', () => {
  const answers = answersBy(forgetful, 120)
  const past = answers.filter(({ day }) => day <= 60)
  expect(fitWeights(historyOf(answers), { until: 60 })).toEqual(fitWeights(historyOf(past), { until: 60 }))
})

test('fitted weights stay within their bounds', () => {
  const weights = fitWeights(historyOf(answersBy(forgetful, 60)), { until: 60 })
  expect(boundWeights(weights)).toEqual(weights)
  expect(weightBounds).toHaveLength(defaultWeights.length)
})

test('with fewer than 400 retests the default weights stay in force', () => {
  const history = historyOf(answersBy(forgetful, 12))
  expect(history.retests.length).toBeLessThan(400)
  expect(timelineOf(history, { growth: 0 }).epochs).toHaveLength(1)
})

test('a system of equations is solved, a singular one refused', () => {
  const rows = (...all: number[][]) => all.map((row) => Float64Array.from(row))
  const [x, y] = solve(rows([4, 2], [2, 3]), Float64Array.from([2, 5])) ?? []
  expect(x).toBeCloseTo(-0.5, 12)
  expect(y).toBeCloseTo(2, 12)
  expect(solve(rows([1, 1], [1, 1]), Float64Array.from([1, 2]))).toBeNull()
})
