import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '@/tests/make'
import { addDays } from '../study-day/study-day'
import { type PlanRequest, planStudy, planToday, standingsOf, type WeekMinutes } from './plan'
import { whatADayChanges } from './plan-change'
import { usualPace } from './prospect'

const today = day('2026-11-24')
const everyDay = (minutes: number): WeekMinutes => [minutes, minutes, minutes, minutes, minutes, minutes, minutes]
const topics = ['cnn/pooling', 'cnn/padding', 'rnn/gru'] as const

const memory = fc.record({
  stability: fc.double({ min: 0.1, max: 200, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  lastDay: fc.integer({ min: 0, max: 60 }).map((ago) => addDays(today, -ago)),
})

const request: fc.Arbitrary<PlanRequest> = fc
  .record({
    memories: fc.array(fc.option(memory), { maxLength: 40 }),
    daysLeft: fc.integer({ min: 1, max: 30 }),
    minutes: fc.integer({ min: 0, max: 20 }),
    minutesToday: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ memories, daysLeft, minutes, minutesToday }) => ({
    items: memories.map((_, n) => ({ id: `a-${n}`, topicId: topics[n % 3] ?? topics[0] })),
    memories: new Map(memories.flatMap((one, n) => (one ? [[`a-${n}`, one] as const] : []))),
    day: today,
    interviews: [{ day: addDays(today, daysLeft) }],
    minutes: everyDay(minutes),
    minutesToday,
  }))

const idsToday = (asked: PlanRequest) => planToday(asked).items.map(({ id }) => id)

/** So many items, the first of them seen. */
function makeRequest({ items, seen, daysLeft }: { items: number; seen: number; daysLeft: number }): PlanRequest {
  const all = Array.from({ length: items }, (_, n) => ({ id: `a-${n}`, topicId: topics[n % 3] ?? topics[0] }))
  const lastDay = addDays(today, -9)
  const known = all.slice(0, seen).map(({ id }, n) => [id, { stability: 1 + n, difficulty: 5, lastDay }] as const)
  const interviews = [{ day: addDays(today, daysLeft) }]
  return { items: all, memories: new Map(known), day: today, interviews, minutes: everyDay(5) }
}

test('a plan never takes more minutes than a day has', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const { today: first, later } = planStudy(asked)
      expect(first.minutes).toBeLessThanOrEqual((asked.minutesToday ?? 0) + 1e-9)
      for (const { minutes } of later) expect(minutes).toBeLessThanOrEqual((asked.minutes[0] ?? 0) + 1e-9)
    }),
  )
})

test('the first day of the calendar is the plan of today', () => {
  fc.assert(
    fc.property(request, (asked) => {
      expect(planStudy(asked).today).toEqual(planToday(asked))
    }),
    { numRuns: 30 },
  )
})

test('the same request gives the same plan', () => {
  fc.assert(
    fc.property(request, (asked) => {
      expect(planStudy(structuredClone(asked))).toEqual(planStudy(asked))
    }),
    { numRuns: 30 },
  )
})

test('with more minutes today nothing is dropped from the list', () => {
  fc.assert(
    fc.property(request, fc.integer({ min: 0, max: 20 }), (asked, more) => {
      const longer = { ...asked, minutesToday: (asked.minutesToday ?? 0) + more }
      expect(idsToday(longer)).toEqual(expect.arrayContaining(idsToday(asked)))
    }),
  )
})

test('no item is asked twice on a day, and none that was answered today', () => {
  fc.assert(
    fc.property(request, (asked) => {
      const ids = idsToday(asked)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(asked.memories.get(id)?.lastDay).not.toBe(today)
    }),
  )
})

test('of two items that differ in importance alone, the less important one never comes without the other', () => {
  fc.assert(
    fc.property(memory, fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 9 }), (one, daysLeft, seconds) => {
      const interview = { day: addDays(today, daysLeft), importance: { [topics[1]]: 2, [topics[2]]: 2 } }
      const items = topics.map((topicId, n) => ({ id: `a-${n}`, topicId }))
      const memories = new Map(items.map(({ id }) => [id, { ...one, lastDay: addDays(today, -3) }]))
      const asked = { items, memories, day: today, interviews: [interview], minutes: everyDay(seconds / 10) }
      const ids = idsToday(asked)
      if (ids.includes('a-0')) expect(ids).toHaveLength(3)
    }),
  )
})

test('topics that matter to no interview still to come take no time', () => {
  const { interviews, ...rest } = makeRequest({ items: 30, seen: 0, daysLeft: 10 })
  const importance = { 'cnn/pooling': 0, 'cnn/padding': 0 }
  const plan = planStudy({ ...rest, interviews: interviews.map((one) => ({ ...one, importance })) })
  expect(new Set(plan.today.items.map(({ topicId }) => topicId))).toEqual(new Set(['rnn/gru']))
})

test('of two interviews, the later one begins to rule when the first is over', () => {
  const asked = makeRequest({ items: 60, seen: 0, daysLeft: 3 })
  const only = (topicId: string) => Object.fromEntries(topics.map((topic) => [topic, topic === topicId ? 1 : 0]))
  const plan = planStudy({
    ...asked,
    interviews: [
      { day: addDays(today, 3), importance: only('cnn/pooling') },
      { day: addDays(today, 9), importance: only('rnn/gru') },
    ],
  })
  const after = plan.later.filter(({ day: on }) => on >= addDays(today, 3)).flatMap(({ items }) => items)
  expect(new Set(after.map(({ topicId }) => topicId))).toEqual(new Set(['rnn/gru']))
})

test('a day without minutes stays free', () => {
  const asked = { ...makeRequest({ items: 60, seen: 20, daysLeft: 14 }), minutes: [0, 5, 5, 5, 5, 5, 0] as const }
  const weekend = planStudy(asked).later.filter(({ day: on }) => on === '2026-11-28' || on === '2026-11-29')
  expect(weekend.map(({ items }) => items.length)).toEqual([0, 0])
})

test('no two siblings stand side by side where that can be had', () => {
  const { items } = planStudy({ ...makeRequest({ items: 30, seen: 0, daysLeft: 10 }), minutesToday: 10 }).today
  expect(items.length).toBeGreaterThan(9)
  expect(items.some(({ topicId }, n) => topicId === items[n - 1]?.topicId)).toBe(false)
})

test('what is prioritised is brought forward, and falls back when the priority is gone', () => {
  const asked = { ...makeRequest({ items: 30, seen: 0, daysLeft: 10 }), minutesToday: 1 }
  expect(idsToday({ ...asked, priorities: new Map([['a-29', 1.2]]) })).toContain('a-29')
  expect(idsToday(asked)).not.toContain('a-29')
})

test('with an interview tomorrow, what is worth most per second today is an item never seen', () => {
  const asked = { ...makeRequest({ items: 30, seen: 15, daysLeft: 1 }), minutesToday: usualPace.newSeconds / 60 }
  const [id = ''] = idsToday(asked)
  expect(asked.memories.has(id)).toBe(false)
})

test('a day more leaves as much or more recalled, a day less as much or less', () => {
  const asked = makeRequest({ items: 60, seen: 20, daysLeft: 5 })
  const [interview] = asked.interviews
  if (!interview) throw new Error('the request has an interview')
  const { asPlanned, dayLess, dayMore } = whatADayChanges(asked, interview)
  expect(dayMore).toBeGreaterThan(asPlanned)
  expect(dayLess).toBeLessThan(asPlanned)
})

test('a day less is unknown when the interview is tomorrow', () => {
  const asked = makeRequest({ items: 6, seen: 2, daysLeft: 1 })
  const [interview] = asked.interviews
  expect(interview && whatADayChanges(asked, interview).dayLess).toBeNull()
})

test('an item stands as many days after its last answer as the calendar says', () => {
  const [first, , third] = standingsOf(makeRequest({ items: 3, seen: 2, daysLeft: 5 }))
  expect(first).toEqual({ stability: 1, difficulty: 5, daysSince: 9 })
  expect(third).toBeNull()
})
