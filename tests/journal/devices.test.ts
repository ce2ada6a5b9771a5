import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact } from '@/lib/core/journal/event'
import { foldJournal } from '@/lib/core/journal/fold'
import type { Journal } from '@/lib/journal/journal'
import { review } from '../make'
import { createBrowser, createClock } from './browser-like'
import { createPeer } from './peer'

const ann = { id: 'user-ann', email: 'ann@example.org' }

type Step =
  | { readonly kind: 'record'; readonly fact: Fact }
  | { readonly kind: 'undo' | 'sync' | 'lose the answer' | 'take one of two' }

const itemId = fc.constantFrom('a-1', 'a-2', 'b-1')
const grade = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
const fact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(itemId, grade).map(([id, given]) => review(id, given)) },
  fc.record({
    kind: fc.constantFrom('suspend' as const, 'resume' as const, 'bury' as const),
    itemId,
    payload: fc.constant({}),
  }),
  fc.record({
    kind: fc.constant('setting' as const),
    payload: fc.record({ desiredRetention: fc.constantFrom(0.8, 0.9) }),
  }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('record' as const), fact }) },
  fc.record({
    kind: fc.constantFrom('undo' as const, 'sync' as const, 'lose the answer' as const, 'take one of two' as const),
  }),
)
const story = fc.integer({ min: 2, max: 4 }).chain((devices) =>
  fc.record({
    skewsMs: fc.array(fc.integer({ min: -200_000_000, max: 200_000_000 }), { minLength: devices, maxLength: devices }),
    steps: fc.array(fc.tuple(fc.nat({ max: devices - 1 }), step, fc.integer({ min: 0, max: 40_000_000 })), {
      maxLength: 25,
    }),
  }),
)

test('whatever two to four devices do and however their sendings cross, all end with the fold of one journal', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ skewsMs, steps }) => {
      const clock = createClock()
      const peer = createPeer(clock.now)
      const devices: Journal[] = []
      for (const skewMs of skewsMs) {
        const skewed = { ...clock, now: () => clock.now() + skewMs }
        const browser = createBrowser(peer, skewed, { hasIndexedDb: false })
        browser.cookie.account = ann
        devices.push(await browser.openTab())
      }

      for (const [index, action, pauseMs] of steps) {
        const device = devices[index]
        if (action.kind === 'record') device?.record(action.fact)
        if (action.kind === 'undo') device?.undo()
        if (action.kind === 'lose the answer') peer.weather = 'lost answers'
        if (action.kind === 'take one of two') peer.takesAtMost = 1
        if (action.kind !== 'record' && action.kind !== 'undo') await device?.syncNow()
        await device?.settled()
        peer.weather = 'fair'
        peer.takesAtMost = 500
        clock.pass(pauseMs)
        for (const each of devices) await each.settled()
      }
      for (const device of [...devices, ...devices]) await device.syncNow()

      const whole = foldJournal(peer.journalOf(ann.id))
      for (const device of devices) {
        expect(device.getSnapshot().sync).toMatchObject({ unsent: 0, refused: [], problem: null })
        expect(device.getSnapshot().state).toEqual(whole)
        expect(await device.verify()).toMatchObject({ kind: 'same' })
        device.close()
      }
    }),
    { numRuns: 60 },
  )
})
