import { expect, test } from 'vitest'
import type { CardEntry } from '@/lib/core/content/card-file'
import { checkBacks } from './check-corpus'

const card = (words: number): CardEntry => ({
  ...{ id: `a-${words}`, kind: 'card', front: 'What?', back: 'word '.repeat(words) },
  ...{ passage: 'a', level: 'mid', type: 'concept', map: [], ref: 'A 2020' },
})

test('half of the backs have at most 25 words', () => {
  expect(checkBacks([card(20), card(25), card(60)])).toEqual([])
  expect(checkBacks([card(20), card(26), card(60)])).toMatchObject([{ grade: 'error' }])
})
