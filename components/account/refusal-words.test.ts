import { expect, test } from 'vitest'
import { at } from '@/tests/make'
import { troubleWords } from './refusal-words'

const refused = { kind: 'refused', code: 'wait', error: 'Try later.' } as const

test('who tried too often learns how long to wait and until when', () => {
  const words = troubleWords({ ...refused, waitSeconds: 15 }, at('2026-11-24 09:30'))
  expect(words).toBe('Too many tries in a short time. Wait 15 seconds, until 09:30:15, then try again.')
})

test('a long wait is told in minutes, rounded up', () => {
  expect(troubleWords({ ...refused, waitSeconds: 121 }, at('2026-11-24 09:30'))).toContain(
    'Wait 3 minutes, until 09:32:01',
  )
})

test('without a line what was typed is said to stay', () => {
  expect(troubleWords({ kind: 'offline' }, at('2026-11-24 09:30'))).toContain('What you typed stays here')
})

test('another refusal keeps the words of the server', () => {
  expect(troubleWords({ ...refused, code: 'taken', waitSeconds: null }, 0)).toBe('Try later.')
})
