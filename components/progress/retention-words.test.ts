import { expect, test } from 'vitest'
import { gapWords, retentionWords } from './retention-words'

const measured = (share: number, low: number, high: number) => ({
  n: 212,
  recalled: 189,
  measured: { share, low, high },
})

test('the measured retention has its n, its interval and the level of it', () => {
  expect(retentionWords(measured(0.8915, 0.85, 0.92), 0.9)).toBe(
    'Of 212 reviews at least a day apart 189 were recalled: .89, between .85 and .92 (90 % interval). Your target of .90 lies within.',
  )
})

test('a retention surely above or below the target says so', () => {
  expect(retentionWords(measured(0.8, 0.75, 0.84), 0.9)).toMatch(/less than your target of \.90\.$/)
  expect(retentionWords(measured(0.96, 0.93, 0.98), 0.9)).toMatch(/more than your target of \.90\.$/)
})

test('too few reviews are counted, not judged', () => {
  expect(retentionWords({ n: 12, recalled: 12, measured: null }, 0.9)).toMatch(
    /^Not enough data yet: 12 of 30 reviews /,
  )
})

test('gaps are named in days', () => {
  expect([gapWords({ from: 1, to: 7 }), gapWords({ from: 22, to: null })]).toEqual(['1 to 7 days', 'over 21 days'])
})
