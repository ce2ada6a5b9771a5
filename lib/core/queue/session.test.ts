import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at, day } from '@/tests/make'
import type { Grade } from '../journal/event'
import { nextMemory } from '../memory/fsrs'
import { defaultSettings } from '../settings'
import { type Session, type SessionAction, sessionStep, startSession } from './session'
import { sessionProgress, sessionSummary } from './session-figures'

const nine = at('2026-11-24 09:00')
const minuteMs = 60_000
const item = (id: string) => ({ id, topicId: id.slice(0, -2) })
const noneDone = { beyondCap: 0, unseenLeft: 0, done: { reviews: 0, fresh: 0 } }

const start = (...ids: string[]) =>
  startSession({ relearning: [], reviews: [], fresh: ids.map(item), ...noneDone }, nine)

const gradeOf = (session: Session, grade: Grade, atMs: number, eventId = 'e'): SessionAction => {
  const itemId = session.current?.item.id ?? ''
  const memory = nextMemory(null, { itemId, day: day('2026-11-24'), atMs, grade }, defaultSettings)
  return { kind: 'grade', eventId, memory, durationMs: 9000 }
}
const answer = (session: Session, grade: Grade, atMs = nine, eventId = 'e') =>
  sessionStep(sessionStep(session, { kind: 'reveal' }), gradeOf(session, grade, atMs, eventId))
const asked = (session: Session) => session.current?.item.id ?? null

test('cards come one after the other, and the session ends after the last', () => {
  let session = start('a-1', 'b-1')
  expect(asked(session)).toBe('a-1')
  session = answer(session, 3)
  expect(asked(session)).toBe('b-1')
  session = answer(session, 4)
  expect(asked(session)).toBe(null)
  expect(session.done.map(({ itemId, grade }) => [itemId, grade])).toEqual([
    ['a-1', 3],
    ['b-1', 4],
  ])
})

test('a grade before the answer is shown does nothing', () => {
  const session = start('a-1', 'b-1')
  expect(sessionStep(session, gradeOf(session, 3, nine))).toBe(session)
})

test('a double press grades once', () => {
  const shown = sessionStep(start('a-1', 'b-1'), { kind: 'reveal' })
  const press = gradeOf(shown, 3, nine)
  const once = sessionStep(shown, press)
  expect(sessionStep(once, press)).toBe(once)
  expect(sessionStep(sessionStep(once, { kind: 'reveal' }), press).done).toHaveLength(1)
})

test('a card answered Again comes back when ten minutes have passed', () => {
  let session = answer(start('a-1', 'b-1', 'c-1', 'd-1'), 1, nine)
  session = answer(session, 3, nine + 5 * minuteMs)
  expect(asked(session)).toBe('c-1')
  session = answer(session, 3, nine + 10 * minuteMs)
  expect(asked(session)).toBe('a-1')
})

test('a card answered Again comes back earlier when nothing else is left', () => {
  const session = answer(answer(start('a-1', 'b-1'), 1), 3, nine + minuteMs)
  expect(asked(session)).toBe('a-1')
  expect(asked(answer(start('a-1'), 1))).toBe('a-1')
})

test('a card that comes back does not stand right behind its sibling', () => {
  let session = answer(start('a-1', 'b-1', 'a-2', 'c-1', 'd-1'), 1, nine)
  session = answer(session, 3, nine + minuteMs)
  session = answer(session, 3, nine + 11 * minuteMs)
  expect(asked(session)).toBe('c-1')
  expect(asked(answer(session, 3, nine + 12 * minuteMs))).toBe('a-1')
})

test('bury and suspend put the card aside, and undo brings it back', () => {
  const session = start('a-1', 'b-1')
  const aside = sessionStep(session, { kind: 'set-aside', eventId: 'x', atMs: nine })
  expect(asked(aside)).toBe('b-1')
  expect(aside.done).toEqual([])
  expect(aside.before?.eventId).toBe('x')
  expect(sessionStep(aside, { kind: 'undo' })).toBe(session)
})

test('cards answered in another tab are not asked again', () => {
  const session = start('a-1', 'b-1', 'c-1')
  const gone = sessionStep(session, { kind: 'gone', itemIds: new Set(['a-1', 'b-1']), atMs: nine })
  expect(asked(gone)).toBe('c-1')
})

test('undo goes back as many steps as were taken, each to the very screen it left', () => {
  const grades = fc.array(fc.constantFrom<Grade>(1, 2, 3, 4), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(grades, (given) => {
      const screens: Session[] = []
      let session: Session = start('a-1', 'a-2', 'b-1', 'c-1')
      given.forEach((grade, index) => {
        if (!session.current) return
        session = sessionStep(session, { kind: 'reveal' })
        screens.push(session)
        session = answer(session, grade, nine + index * 3 * minuteMs, `e-${index}`)
      })
      for (const [index, screen] of [...screens.entries()].reverse()) {
        expect(session.before?.eventId).toBe(`e-${index}`)
        session = sessionStep(session, { kind: 'undo' })
        expect(session).toEqual(screen)
      }
      expect(session.before).toBe(null)
      expect(sessionStep(session, { kind: 'undo' })).toBe(session)
    }),
  )
})

test('the strip, the count and the end of a session say what happened', () => {
  let session = start('a-1', 'b-1', 'c-1')
  expect(sessionProgress(session, 20)).toEqual({ position: 1, total: 3, left: 3, minutesLeft: 1 })
  session = answer(session, 1)
  session = answer(session, 3)
  expect(sessionProgress(session, 60)).toEqual({ position: 3, total: 4, left: 2, minutesLeft: 2 })
  session = answer(session, 4)
  session = answer(session, 3)
  expect(asked(session)).toBe(null)
  expect(sessionSummary(session)).toEqual({ answers: 4, cards: 3, recalled: 2, again: 1, learnt: 3, minutes: 0.6 })
})
