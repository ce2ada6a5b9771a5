import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, day } from '@/tests/make'
import type { Grade } from '../journal/event'
import { addDays } from '../study-day/study-day'
import { nextMemory, previewGrades, recallChance, schedulerVersion } from './fsrs'
import type { Memory } from './memory'

const settings = { desiredRetention: 0.9 }
const today = day('2026-11-24')
const nine = at('2026-11-24 09:00')

/** A memory after answers, each given as its grade and the days since the answer before. */
function after(answers: readonly (readonly [grade: Grade, daysSince: number])[], itemId = 'cnn-pooling-01') {
  let memory: Memory | null = null
  let on = today
  for (const [grade, daysSince] of answers) {
    on = addDays(on, daysSince)
    memory = nextMemory(memory, { itemId, day: on, atMs: Date.parse(on), grade }, settings)
  }
  if (!memory) throw new Error('no answers, no memory')
  return memory
}

test.each([
  [1, 0.212, 6.4133],
  [2, 1.2931, 5.11217071],
  [3, 2.3065, 2.11810397],
  [4, 8.2956, 1],
] as const)('a first answer graded %i has the published stability and difficulty', (grade, stability, difficulty) => {
  expect(after([[grade, 0]])).toMatchObject({ stability, difficulty, reps: 1, lapses: 0 })
})

test('six answers give the memory state that FSRS-6 publishes', () => {
  const memory = after([
    [1, 0],
    [3, 0],
    [3, 1],
    [3, 3],
    [3, 8],
    [3, 21],
  ])
  expect(memory.stability).toBeCloseTo(53.62691, 4)
  expect(memory.difficulty).toBeCloseTo(6.3574867, 4)
})

test('the chance to recall is 0.9 after as many days as the stability says, and falls on', () => {
  const memory = { lastDay: today, stability: 10 }
  expect(recallChance(memory, today)).toBe(1)
  expect(recallChance(memory, addDays(today, 10))).toBeCloseTo(0.9, 6)
  expect(recallChance(memory, addDays(today, 100))).toBeLessThan(0.75)
})

test('an easy first card has the published chance on its day', () => {
  expect(recallChance(after([[4, 0]]), addDays(today, 8))).toBeCloseTo(0.9024733, 6)
})

test('two minutes across midnight in UTC are the same study day', () => {
  const once = after([[3, 0]])
  const again = nextMemory(
    once,
    { itemId: once.itemId, day: today, atMs: once.lastReviewAt + 120_000, grade: 3 },
    settings,
  )
  expect(again.stability).toBeLessThan(once.stability * 1.2)
})

test('an answer on an earlier study day, after a flight westwards, counts as the same day', () => {
  const once = after([[3, 0]])
  const review = { itemId: once.itemId, atMs: nine, grade: 3 } as const
  const back = nextMemory(once, { ...review, day: addDays(today, -1) }, settings)
  expect(back.stability).toBe(nextMemory(once, { ...review, day: today }, settings).stability)
  expect(back.lastDay).toBe('2026-11-23')
})

test('again comes back within ten minutes, on the same study day', () => {
  const memory = nextMemory(null, { itemId: 'a', day: today, atMs: nine, grade: 1 }, settings)
  expect(memory).toMatchObject({ dueAt: nine + 600_000, dueDay: today, intervalDays: 0 })
})

test.each<[string, [Grade, number][], number]>([
  ['a new card that was not known', [[1, 0]], 0],
  [
    'a card forgotten after it was learnt',
    [
      [3, 0],
      [1, 2],
    ],
    1,
  ],
  [
    'again and again on one day',
    [
      [3, 0],
      [1, 2],
      [1, 0],
      [1, 0],
    ],
    1,
  ],
  [
    'relearnt and lost again on one day',
    [
      [3, 0],
      [1, 2],
      [3, 0],
      [1, 0],
    ],
    1,
  ],
  [
    'left unlearnt overnight',
    [
      [3, 0],
      [1, 2],
      [1, 1],
    ],
    1,
  ],
  [
    'lost again on a later day',
    [
      [3, 0],
      [1, 2],
      [3, 0],
      [1, 1],
    ],
    2,
  ],
])('lapses: %s', (_, answers, lapses) => {
  expect(after(answers).lapses).toBe(lapses)
})

const gradeArbitrary = fc.constantFrom<Grade>(1, 2, 3, 4)
const historyArbitrary = fc.array(fc.tuple(gradeArbitrary, fc.integer({ min: 0, max: 400 })), {
  minLength: 1,
  maxLength: 12,
})
const itemArbitrary = fc.stringMatching(/^[a-z]{1,12}-[0-9]{2}$/)

test('the interval on the button is the interval that is applied', () => {
  fc.assert(
    fc.property(
      historyArbitrary,
      itemArbitrary,
      gradeArbitrary,
      fc.integer({ min: 0, max: 400 }),
      (history, itemId, grade, wait) => {
        const memory = after(history, itemId)
        const on = addDays(memory.lastDay, wait)
        const promised = previewGrades(memory, itemId, on, nine, settings)[grade]
        expect(nextMemory(memory, { itemId, day: on, atMs: nine, grade }, settings)).toEqual(promised.memory)
        expect(promised.interval).toEqual(
          grade === 1 ? { kind: 'minutes', minutes: 10 } : { kind: 'days', days: promised.memory.intervalDays },
        )
      },
    ),
  )
})

test('hard waits less than good, and good less than easy', () => {
  fc.assert(
    fc.property(
      fc.option(historyArbitrary),
      itemArbitrary,
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0.7, max: 0.97, noNaN: true }),
      (history, itemId, wait, desiredRetention) => {
        const memory = history && after(history, itemId)
        const on = addDays(memory?.lastDay ?? today, wait)
        const { 2: hard, 3: good, 4: easy } = previewGrades(memory, itemId, on, nine, { desiredRetention })
        expect(hard.memory.intervalDays).toBeGreaterThanOrEqual(1)
        expect(good.memory.intervalDays).toBeGreaterThan(hard.memory.intervalDays)
        expect(easy.memory.intervalDays).toBeGreaterThan(good.memory.intervalDays)
      },
    ),
  )
})

test('fuzz spreads the cards of one day, and is the same on every device', () => {
  const days = Array.from(
    { length: 200 },
    (_, n) =>
      after(
        [
          [4, 0],
          [4, 8],
        ],
        `item-${n}`,
      ).intervalDays,
  )
  expect(new Set(days).size).toBeGreaterThan(5)
  expect(
    after(
      [
        [4, 0],
        [4, 8],
      ],
      'item-7',
    ),
  ).toEqual(
    after(
      [
        [4, 0],
        [4, 8],
      ],
      'item-7',
    ),
  )
})

test('a lower desired retention waits longer', () => {
  const memory = after([
    [3, 0],
    [3, 2],
    [3, 10],
  ])
  const days = (desiredRetention: number) =>
    previewGrades(memory, memory.itemId, addDays(memory.lastDay, 40), nine, { desiredRetention })[3].memory.intervalDays
  expect(days(0.8)).toBeGreaterThan(days(0.9) * 2)
})

test('a memory says which model, library and weights made it', () => {
  expect(after([[3, 0]]).scheduler).toBe(schedulerVersion)
  expect(schedulerVersion).toMatch(/^FSRS-6 ts-fsrs@5\.4\.2 weights:[0-9a-f]{8} rules:1$/)
})
