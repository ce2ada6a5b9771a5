import { beforeAll, expect, test } from 'vitest'
import { breath } from './breath'
import type { Frame } from './lab'
import { presets } from './neuron-and-layers/settings'
import { training } from './neuron-and-layers/training'
import { createRun } from './run'
import { prepareTensors, tf } from './tensor'
import { train } from './train'

beforeAll(prepareTensors)

const start = (seed: number, budget = 60, looks = false) =>
  createRun(training, { seed, budget, arms: presets['one-hidden-xor'].arms }, { looks })
const never = new AbortController().signal

async function framesOf(seed: number) {
  const frames: Frame[] = []
  for await (const frame of train(start(seed), never, breath)) frames.push(frame)
  return frames
}

test('the same seed gives the same frames, another seed gives others', async () => {
  const frames = await framesOf(7)
  expect(await framesOf(7)).toEqual(frames)
  expect((await framesOf(8)).at(-1)).not.toEqual(frames.at(-1))
})

test('the pace changes nothing: stepping by hand with pictures gives the metrics of a run without', async () => {
  const run = start(7, 60, true)
  const byHand = [run.kept]
  while (!run.end) if (run.step()) byHand.push(run.kept)
  run.dispose()
  const metrics = (frames: readonly Frame[]) => frames.map(({ arms }) => arms.map((arm) => arm.metrics))
  expect(metrics(byHand)).toEqual(metrics(await framesOf(7)))
})

test('a hundred steps leave no tensor behind, and a run that is disposed of leaves none at all', () => {
  const before = tf.memory().numTensors
  const run = start(1, 1000, true)
  run.step()
  const running = tf.memory().numTensors
  for (let update = 0; update < 100; update++) run.step()
  expect(tf.memory().numTensors).toBe(running)
  run.dispose()
  expect(tf.memory().numTensors).toBe(before)
})

test('an aborted run stops within the slice and frees its tensors', async () => {
  const before = tf.memory().numTensors
  const stop = new AbortController()
  const run = start(1, 100_000)
  let slices = 0
  const pause = () => {
    slices++
    if (slices === 3) stop.abort()
    return breath.pause()
  }
  for await (const _ of train(run, stop.signal, { ...breath, pause }));
  expect(slices).toBe(3)
  expect(run.end).toBeUndefined()
  expect(tf.memory().numTensors).toBe(before)
})

test('an arm that blows up stands still at that update while the other trains on', () => {
  const run = createRun(training, { seed: 5, budget: 100, arms: presets['rate-too-large'].arms }, { looks: false })
  while (!run.end) run.step()
  const [fast, slow] = run.kept.arms
  expect(fast.blewUpAt).toBeLessThan(100)
  expect(slow.blewUpAt).toBeNull()
  expect(run.end).toBe('budget')
  run.dispose()
})

test('a batch size turned while it runs takes effect without new weights', () => {
  const run = start(3, 1000)
  for (let update = 0; update < 10; update++) run.step()
  const before = run.now().arms[1].metrics
  const [a, b] = presets['one-hidden-xor'].arms
  run.change([
    { ...a, batch: 4 },
    { ...b, batch: 4 },
  ])
  expect(run.now().arms[1].metrics).toEqual(before)
  run.step()
  expect(run.now().arms[1].metrics).not.toEqual(before)
  run.dispose()
})
