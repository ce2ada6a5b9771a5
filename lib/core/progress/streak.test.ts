import { expect, test } from 'vitest'
import { at, day, makeEvent, review } from '@/tests/make'
import { foldJournal } from '../journal/fold'
import { addDays } from '../study-day/study-day'
import { studyDayNow, utcOffsetAt } from '../study-day/time-zone'
import { streakOf } from './streak'

const today = day('2026-11-24')
const noon = { day: today, atMs: at('2026-11-24 12:00') }

const studiedAt = (...walls: string[]) =>
  foldJournal(walls.map((wall, index) => makeEvent(index + 1, at(wall), review('a-1', 3)))).reviews

/** An answer somewhere else in the world, on the study day of that place. */
const studiedIn = (n: number, iso: string, timeZone: string) => {
  const occurredAt = Date.parse(iso)
  const studyDay = studyDayNow(occurredAt, { timeZone, rolloverHour: 4 })
  return makeEvent(n, occurredAt, review('a-1', 3), {
    timeZone,
    utcOffsetMin: utcOffsetAt(occurredAt, timeZone),
    studyDay,
  })
}

test.each<[string, string[], number, number]>([
  ['nothing yet', [], 0, 0],
  ['three days in a row, today among them', ['2026-11-22 09:00', '2026-11-23 21:00', '2026-11-24 08:00'], 3, 3],
  ['today not yet studied', ['2026-11-22 09:00', '2026-11-23 09:00'], 2, 2],
  ['a day left out', ['2026-11-20 09:00', '2026-11-21 09:00', '2026-11-22 09:00'], 0, 3],
  ['broken and begun again', ['2026-11-20 09:00', '2026-11-21 09:00', '2026-11-24 09:00'], 1, 2],
  ['after midnight still yesterday', ['2026-11-22 09:00', '2026-11-24 01:00'], 2, 2],
])('streak: %s', (_, walls, days, longest) => {
  expect(streakOf(studiedAt(...walls), noon)).toMatchObject({ days, longest })
})

test('a streak tells whether today has an answer', () => {
  expect(streakOf(studiedAt('2026-11-23 09:00'), noon).hasStudiedToday).toBe(false)
  expect(streakOf(studiedAt('2026-11-24 09:00'), noon).hasStudiedToday).toBe(true)
})

test('a move to another time zone rewrites no day that is past', () => {
  const reviews = studiedAt('2026-11-22 05:00', '2026-11-23 05:00')
  const inHonolulu = studyDayNow(noon.atMs, { timeZone: 'Pacific/Honolulu', rolloverHour: 4 })
  expect(inHonolulu).toBe(addDays(today, -1))
  expect(streakOf(reviews, { day: inHonolulu, atMs: noon.atMs }).days).toBe(2)
})

test('who flies from Honolulu to Auckland over the date line keeps the streak', () => {
  const { reviews } = foldJournal([
    studiedIn(1, '2026-11-20T20:00:00-10:00', 'Pacific/Honolulu'),
    studiedIn(2, '2026-11-21T20:00:00-10:00', 'Pacific/Honolulu'),
    studiedIn(3, '2026-11-23T18:00:00+13:00', 'Pacific/Auckland'),
  ])
  expect(reviews.map((each) => each.day)).toEqual(['2026-11-20', '2026-11-21', '2026-11-23'])
  const evening = Date.parse('2026-11-23T19:00:00+13:00')
  expect(streakOf(reviews, { day: day('2026-11-23'), atMs: evening }).days).toBe(3)
})

test('who flies back and studies the same date twice has studied one day', () => {
  const { reviews } = foldJournal([
    studiedIn(1, '2026-11-23T09:00:00+13:00', 'Pacific/Auckland'),
    studiedIn(2, '2026-11-24T09:00:00+13:00', 'Pacific/Auckland'),
    studiedIn(3, '2026-11-23T20:00:00-10:00', 'Pacific/Honolulu'),
    studiedIn(4, '2026-11-24T09:00:00-10:00', 'Pacific/Honolulu'),
  ])
  const now = { day: day('2026-11-24'), atMs: Date.parse('2026-11-24T10:00:00-10:00') }
  expect(streakOf(reviews, now).days).toBe(2)
})
