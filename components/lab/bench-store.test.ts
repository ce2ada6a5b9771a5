import { expect, test } from 'vitest'
import type { Frame } from '@/lib/labs/lab'
import type { Reply, Request } from '@/lib/labs/message'
import { createBenchStore } from './bench-store'

const frame = (update: number): Frame => ({
  update,
  arms: [
    { metrics: { loss: 1 }, blewUpAt: null },
    { metrics: { loss: 2 }, blewUpAt: null },
  ],
})
const settings = [{ rate: 1 }, { rate: 2 }] as const

function bench() {
  const sent: Request[] = []
  const frames: (() => void)[] = []
  const rests: number[] = []
  const worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'> = {
    postMessage: (request: Request) => void sent.push(request),
    terminate: () => {},
    onmessage: null,
    onerror: null,
  }
  const nextFrame = (callback: () => void, restMs: number) => {
    frames.push(callback)
    rests.push(restMs)
  }
  const store = createBenchStore({ createWorker: () => worker, nextFrame })
  const reply = (data: Reply) => worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data }))
  return { store, sent, frames, rests, reply }
}
const progress = (run: number, kept: readonly number[], now: number | null = null): Reply => ({
  kind: 'progress',
  run,
  kept: kept.map(frame),
  now: now === null ? null : frame(now),
  playing: true,
  end: null,
  ms: 1,
})

test('one ask stands at a time: the next goes out before the picture that follows an answer', () => {
  const { store, sent, frames, reply } = bench()
  store.load('x', { seed: 1, budget: 10, arms: settings })
  expect(sent.map(({ kind }) => kind)).toEqual(['load', 'ask'])
  reply(progress(1, [0]))
  expect(sent).toHaveLength(2)
  frames.shift()?.()
  expect(sent.at(-1)?.kind).toBe('ask')
  expect(frames).toEqual([])
})

test('at full pace alone the page rests between pictures', () => {
  const { store, rests, reply } = bench()
  store.load('x', { seed: 1, budget: 10, arms: settings })
  store.play('normal')
  reply(progress(1, [0]))
  store.play('max')
  reply(progress(1, [1]))
  expect(rests).toEqual([0, 90])
})

test('an answer about a run that was replaced changes nothing', () => {
  const { store, reply } = bench()
  store.load('x', { seed: 1, budget: 10, arms: settings })
  store.load('x', { seed: 2, budget: 10, arms: settings })
  reply(progress(1, [0, 1, 2]))
  expect(store.getSnapshot().frames).toEqual([])
  reply(progress(2, [0]))
  expect(store.getSnapshot().frames.map(({ update }) => update)).toEqual([0])
})

test('a state between kept frames stays until a newer frame comes', () => {
  const { store, reply } = bench()
  store.load('x', { seed: 1, budget: 100, arms: settings })
  reply(progress(1, [0, 1], 25))
  reply(progress(1, []))
  expect(store.getSnapshot().now?.update).toBe(25)
  reply(progress(1, [26]))
  expect(store.getSnapshot().now).toBeNull()
})

const lab = {
  id: 'x',
  knobs: {
    depth: { stops: [1, 2], scope: 'arm', live: false },
    rate: { stops: [1, 2, 3], scope: 'arm', live: true },
  },
} as const
const arms = (depth: number, rate: number) =>
  [
    { depth, rate },
    { depth, rate: 1 },
  ] as const

test('showing the same again sends nothing, a live setting is turned, another starts anew', () => {
  const { store, sent } = bench()
  const show = (depth: number, rate: number) => store.show(lab, { seed: 1, budget: 100, arms: arms(depth, rate) })
  show(1, 1)
  show(1, 1)
  show(1, 2)
  show(2, 2)
  expect(sent.map(({ kind }) => kind)).toEqual(['load', 'ask', 'change', 'load', 'ask'])
})

test('a setting turned after the start is remembered with its update, and a new load forgets it', () => {
  const { store, reply } = bench()
  const show = (rate: number, seed = 1) => store.show(lab, { seed, budget: 100, arms: arms(1, rate) })
  show(1)
  show(2)
  expect(store.getSnapshot().turnedAt).toBeNull()
  reply(progress(1, [0, 30]))
  show(3)
  expect(store.getSnapshot().turnedAt).toBe(30)
  show(3, 2)
  expect(store.getSnapshot().turnedAt).toBeNull()
})

test('what is said of the browser stays when another run is loaded', () => {
  const { store, reply } = bench()
  store.load('x', { seed: 1, budget: 10, arms: settings })
  reply({ kind: 'notice', sentence: 'This browser is slow.' })
  store.load('x', { seed: 2, budget: 10, arms: settings })
  expect(store.getSnapshot().notice).toBe('This browser is slow.')
})
