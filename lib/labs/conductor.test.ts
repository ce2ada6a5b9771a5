import { expect, test } from 'vitest'
import { breath } from './breath'
import { createConductor } from './conductor'
import { halving } from './halving'
import type { Progress, Reply } from './message'

function conduct() {
  const replies: Reply[] = []
  const conductor = createConductor({
    trainingOf: async () => halving,
    post: (reply) => void replies.push(structuredClone(reply)),
    breath,
  })
  const load = (run: number, budget = 40) => {
    const arms = [{ factor: 0.5 }, { factor: 1 }] as const
    return conductor.receive({ kind: 'load', run, lab: 'halving', experiment: { seed: 8, budget, arms } })
  }
  return { conductor, replies, load }
}
const progressOf = (reply: Reply | undefined): Progress => {
  if (reply?.kind !== 'progress') throw new Error(`expected progress, not ${reply?.kind}`)
  return reply
}

test('it answers once for each ask, and only when there is something new', async () => {
  const { conductor, replies, load } = conduct()
  await load(1)
  expect(replies).toEqual([])
  await conductor.receive({ kind: 'ask' })
  await conductor.receive({ kind: 'ask' })
  expect(replies).toHaveLength(1)
  await conductor.receive({ kind: 'step' })
  expect(replies).toHaveLength(2)
  expect(progressOf(replies[1]).kept[0]?.arms.map(({ metrics }) => metrics)).toEqual([{ value: 4 }, { value: 8 }])
  await conductor.receive({ kind: 'step' })
  expect(replies).toHaveLength(2)
})

test('a new load takes the number of its run, and the old one is gone', async () => {
  const { conductor, replies, load } = conduct()
  await load(1)
  await conductor.receive({ kind: 'step' })
  await load(2)
  await conductor.receive({ kind: 'ask' })
  expect(replies.map((reply) => progressOf(reply).run)).toEqual([2])
  expect(progressOf(replies[0]).kept.map(({ update }) => update)).toEqual([0])
})

test('what is sent right after a load waits for it', async () => {
  const { conductor, replies, load } = conduct()
  await Promise.all([load(1), conductor.receive({ kind: 'step' }), conductor.receive({ kind: 'ask' })])
  expect(progressOf(replies[0]).kept.map(({ update }) => update)).toEqual([0, 1])
})

test('the spread gives the frames of every seed, the settings those of the run', async () => {
  const { conductor, replies, load } = conduct()
  await load(1, 4)
  await conductor.receive({ kind: 'spread', seeds: [8, 16] })
  const ends = replies.map((reply) => (reply.kind === 'spread' ? reply.frames.at(-1)?.arms[0].metrics : null))
  expect(ends).toEqual([{ value: 0.5 }, { value: 1 }])
})
