import { expect, test } from 'vitest'
import type { SearchEntry } from '@/lib/core/search/search-entry'
import { searchIn } from './search-index'

const entry = (kind: SearchEntry['kind'], title: string, text = ''): SearchEntry => ({
  id: `${kind} ${title}`,
  kind,
  number: '1.1',
  title,
  text,
  href: '/',
})
const search = searchIn([
  entry('card', 'Why start the forget gate with a bias?'),
  entry('topic', 'LSTM', 'three gates decide what it forgets'),
  entry('topic', 'Batch normalisation'),
  entry('lab', 'Forget gate over time'),
])
const titles = (query: string) => search(query).entries.map(({ title }) => title)

test('a beginning of a word finds it, topics before labs before cards', () => {
  expect(titles('gat')).toEqual(['LSTM', 'Forget gate over time', 'Why start the forget gate with a bias?'])
})

test('every word that was typed must be there', () => {
  expect(titles('forget bias')).toEqual(['Why start the forget gate with a bias?'])
})

test('a slip of the finger still finds the nearest, and says so', () => {
  expect(search('normalizatoin')).toMatchObject({ nearest: true, entries: [{ title: 'Batch normalisation' }] })
})

test('what resembles nothing finds nothing', () => {
  expect(titles('xyzzyx')).toEqual([])
})
