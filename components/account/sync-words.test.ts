import { expect, test } from 'vitest'
import type { SyncStatus } from '@/lib/journal/snapshot'
import { at, makeEvent, review } from '@/tests/make'
import { syncWords } from './sync-words'

const nine = at('2026-11-24 09:00')
const well: SyncStatus = { online: true, unsent: 0, refused: [], lastSyncedAt: nine, problem: null }
const event = makeEvent(1, nine, review('cnn-pooling-01', 3))
const refused = [{ id: event.id, code: 'conflict' as const, error: 'Taken.', event, refusedAt: nine }]

test.each<[string, Partial<SyncStatus>, string | null]>([
  ['all is sent', {}, null],
  ['answers are on their way', { unsent: 2 }, null],
  ['14 answers were given offline', { unsent: 14, online: false, problem: 'offline' }, '14 wait here'],
  ['the session has ended', { unsent: 3, problem: 'signed-out' }, '3 wait here'],
  ['one answer was given offline', { unsent: 1, online: false, problem: 'offline' }, '1 waits here'],
  ['there is no line and nothing waits', { online: false, problem: 'offline' }, 'offline'],
  ['one answer was refused', { refused }, '1 refused'],
  ['the browser keeps nothing more', { problem: 'storage', unsent: 1 }, 'not kept here'],
])('when %s', (_, status, words) => {
  expect(syncWords({ ...well, ...status })).toBe(words)
})
