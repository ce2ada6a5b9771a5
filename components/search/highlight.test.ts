import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight } from './highlight'

const marked = (title: string, words: string[]) =>
  highlight(title, words)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('')

test('a match is marked at the beginning of a word, in any case', () => {
  expect(marked('Forget gate, investigate', ['GATE', 'for'])).toBe('[For]get [gate], investigate')
})

test('signs of a pattern are signs of the text', () => {
  expect(marked('What is f(x)?', ['f(x)'])).toBe('What is [f(x)]?')
})

test('the pieces together are the title', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (title, words) => {
      expect(
        highlight(title, words)
          .map(({ text }) => text)
          .join(''),
      ).toBe(title)
    }),
  )
})
