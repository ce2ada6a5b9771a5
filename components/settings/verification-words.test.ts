import { expect, test } from 'vitest'
import { verificationWords } from './verification-words'

test('agreement is told with its counts', () => {
  expect(verificationWords({ kind: 'same', events: 212, memories: 34 })).toEqual({
    tone: 'same',
    text: 'Server, browser and fold agree on 212 events and 34 memories, to the last digit.',
  })
})

test('a difference names the counts and the first items', () => {
  const itemIds = ['a-1', 'a-2', 'a-3', 'a-4', 'a-5', 'a-6']
  const { tone, text } = verificationWords({ kind: 'different', itemIds, eventsHere: 7, eventsThere: 8 })
  expect(tone).toBe('different')
  expect(text).toBe(
    'Server and browser do not agree. 7 events here, 8 there. 6 memories differ: a-1, a-2, a-3, a-4, a-5.',
  )
})

test('what is unsent cannot be compared', () => {
  expect(verificationWords({ kind: 'unsent', count: 1 }).text).toMatch(/^1 event could not be sent yet/)
})

test('a server out of reach is no disagreement', () => {
  expect(verificationWords({ kind: 'problem', problem: 'offline' })).toMatchObject({ tone: 'open' })
})
