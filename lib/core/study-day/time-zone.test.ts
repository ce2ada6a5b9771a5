import { describe, expect, test } from 'vitest'
import { daysBetween, studyDayAt } from './study-day'
import { studyDayNow, utcOffsetAt } from './time-zone'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const quarterMs = 900_000

/** A second way to the study day: the platform's own date and hour on the wall, no arithmetic on offsets. */
function wallOf(timeZone: string) {
  const hours = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' })
  const dates = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  return (atMs: number, rolloverHour: number) => {
    const date = dates.format(atMs)
    if (Number(hours.format(atMs)) >= rolloverHour) return date
    return new Date(Date.parse(date) - dayMs).toISOString().slice(0, 10)
  }
}

function offsetChanges(timeZone: string, fromMs: number, untilMs: number) {
  const changes: number[] = []
  const changesBetween = (from: number, to: number, step: number) => {
    for (let at = from; at < to; at += step) {
      if (utcOffsetAt(at, timeZone) === utcOffsetAt(at + step, timeZone)) continue
      if (step > hourMs) changesBetween(at, at + step, hourMs)
      else changes.push(at + step)
    }
  }
  changesBetween(fromMs, untilMs, dayMs)
  return changes
}

const zones = [
  ['Asia/Kathmandu', 0],
  ['Europe/Berlin', 4],
  ['America/New_York', 4],
  ['America/St_Johns', 4],
  ['America/Santiago', 4],
  ['Africa/Casablanca', 4],
  ['Africa/Cairo', 4],
  ['Asia/Beirut', 4],
  ['Australia/Lord_Howe', 4],
  ['Pacific/Chatham', 4],
  ['Pacific/Auckland', 4],
  ['Pacific/Honolulu', 0],
] as const

describe.each(zones)('in %s', (timeZone, changesAtLeast) => {
  const changes = offsetChanges(timeZone, Date.UTC(2026, 0, 1), Date.UTC(2028, 0, 1))
  const moments = [Date.UTC(2026, 5, 15), ...changes].flatMap((change) =>
    Array.from({ length: 64 }, (_, step) => change + (step - 32) * quarterMs),
  )

  test('every change of the clock within two years is seen', () => {
    expect(changes.length).toBeGreaterThanOrEqual(changesAtLeast)
  })

  test.each([0, 1, 4, 6])('the study day is the date on the wall, rolled over at hour %i', (rolloverHour) => {
    const wall = wallOf(timeZone)
    const read = moments.map((at) => [at, studyDayNow(at, { timeZone, rolloverHour })])
    expect(read).toEqual(moments.map((at) => [at, wall(at, rolloverHour)]))
  })
})

test.each([
  ['Australia/Lord_Howe', '2026-01-10T00:00Z', 660],
  ['Australia/Lord_Howe', '2026-07-10T00:00Z', 630],
  ['Asia/Kathmandu', '2026-07-10T00:00Z', 345],
  ['Pacific/Chatham', '2026-01-10T00:00Z', 825],
  ['America/St_Johns', '2026-01-10T00:00Z', -210],
  ['UTC', '2026-01-10T00:00:59.999Z', 0],
])('%s at %s is %i minutes east', (timeZone, at, minutes) => {
  expect(utcOffsetAt(Date.parse(at), timeZone)).toBe(minutes)
})

test('a flight from Auckland to Honolulu lands on the study day before', () => {
  const before = studyDayNow(Date.parse('2026-11-24T09:00:00+13:00'), { timeZone: 'Pacific/Auckland', rolloverHour: 4 })
  const after = studyDayNow(Date.parse('2026-11-24T20:00:00+13:00'), { timeZone: 'Pacific/Honolulu', rolloverHour: 4 })
  expect([before, after]).toEqual(['2026-11-24', '2026-11-23'])
  expect(daysBetween(before, after)).toBe(-1)
})

test('a night owl at half past three still studies yesterday', () => {
  const at = Date.parse('2026-11-24T03:30:00+05:45')
  expect(studyDayNow(at, { timeZone: 'Asia/Kathmandu', rolloverHour: 4 })).toBe('2026-11-23')
  expect(studyDayAt(at + hourMs / 2, { utcOffsetMin: 345, rolloverHour: 4 })).toBe('2026-11-24')
})

test('an unknown zone is refused', () => {
  expect(() => utcOffsetAt(0, 'Mars/Olympus')).toThrow(RangeError)
})
