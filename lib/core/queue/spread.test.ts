import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadTopics } from './spread'

const items = (topics: string) => [...topics].map((topicId, index) => ({ id: `${topicId}-${index}`, topicId }))
const topicsOf = (spread: readonly { topicId: string }[]) => spread.map(({ topicId }) => topicId).join('')

test.each([
  ['', ''],
  ['abc', 'abc'],
  ['aabb', 'abab'],
  ['aabbcc', 'abacbc'],
  ['baa', 'aba'],
  ['aaab', 'abaa'],
  ['aaa', 'aaa'],
])('%s is asked as %s', (topics, asked) => {
  expect(topicsOf(spreadTopics(items(topics)))).toBe(asked)
})

test('no two siblings meet where it can be avoided, and no card is lost', () => {
  const topicsArbitrary = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 })
    .map((topics) => topics.join(''))
  fc.assert(
    fc.property(topicsArbitrary, (topics) => {
      const spread = spreadTopics(items(topics))
      expect(spread.map(({ id }) => id).sort()).toEqual(
        items(topics)
          .map(({ id }) => id)
          .sort(),
      )
      const largest = Math.max(0, ...['a', 'b', 'c', 'd'].map((topic) => topics.split(topic).length - 1))
      const meetings = spread.filter(({ topicId }, index) => index > 0 && spread[index - 1]?.topicId === topicId).length
      // The fewest that any order can have: a topic of more than half the cards cannot be kept apart.
      expect(meetings).toBe(Math.max(0, 2 * largest - topics.length - 1))
    }),
    { numRuns: 500 },
  )
})
