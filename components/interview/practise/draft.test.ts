import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dropDraft, readDraft, writeDraft } from './draft'

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const place = { owner: 'guest', itemId: 'cnn-pooling-i01' }

test('a draft is read where it was written, by whoever wrote it', () => {
  writeDraft(place, 'Half an answer')
  expect(readDraft(place)).toBe('Half an answer')
  expect(readDraft({ ...place, owner: 'somebody' })).toBeNull()
  expect(readDraft({ ...place, itemId: 'cnn-pooling-i02' })).toBeNull()
  expect(readDraft({ ...place, mock: 'seed=7' })).toBeNull()
})

test('a text that was emptied is a draft as well, and one that was dropped is none', () => {
  writeDraft(place, '')
  expect(readDraft(place)).toBe('')
  dropDraft()
  expect(readDraft(place)).toBeNull()
})

test('a browser that keeps nothing, or something else, has no draft and throws nothing', () => {
  localStorage.setItem('deep-recall-draft', '{"not": "a draft"}')
  expect(readDraft(place)).toBeNull()
  localStorage.setItem('deep-recall-draft', 'no JSON')
  expect(readDraft(place)).toBeNull()
  vi.stubGlobal('localStorage', undefined)
  writeDraft(place, 'text')
  expect(readDraft(place)).toBeNull()
})
