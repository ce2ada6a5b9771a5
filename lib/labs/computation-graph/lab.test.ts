import { expect, test } from 'vitest'
import { testLab } from '../lab-laws'
import { createRun } from '../run'
import { claims } from './claims'
import { figures } from './figures'
import { type GraphNode, makeGraph, stepsOf, walked } from './graph'
import { armName, judge, lab } from './lab'
import { knobs, presets } from './settings'
import { training } from './training'

testLab({ lab, training, claims, repeats: { 'two-paths-add': 9 } })

const settings = presets['sum-and-product'].arms[1]
const end = (graph: readonly GraphNode[]) => walked(graph, stepsOf(graph))

test.each(knobs.gate.stops)('through %s every gradient of an input equals finite differences', (gate) => {
  const graph = makeGraph({ gate, u: 1, v: -0.5 }, 3)
  const { gradients } = end(graph)
  const step = 1e-5
  for (const name of ['u', 'v', 'y']) {
    const lossAt = (by: number) => {
      const moved = graph.map((node) =>
        node.kind === 'input' && node.name === name ? { ...node, value: node.value + by } : node,
      )
      return end(moved).values['L'] ?? Number.NaN
    }
    expect(gradients[name] ?? 0).toBeCloseTo((lossAt(step) - lossAt(-step)) / (2 * step), 5)
  }
})

test('the walk goes forward node by node, gives the loss its 1, and comes back in the reverse order', () => {
  const graph = makeGraph(settings, 1)
  const visits = Array.from({ length: stepsOf(graph) + 1 }, (_, steps) => walked(graph, steps).last?.name ?? '')
  expect(visits).toEqual(['', 'q', 'd', 'L', 'L', 'L', 'd', 'q'])
  expect(Object.keys(walked(graph, 4).gradients)).toEqual(['L'])
})

test('what a step did is said with its arithmetic', () => {
  const graph = makeGraph(settings, 1)
  const saidAfter = (steps: number) => figures(walked(graph, steps), settings, 1)[0]?.summary
  expect(saidAfter(0)).toBe('The inputs have their values. Each step goes one node on.')
  expect(saidAfter(1)).toMatch(/^Forward: q = .+ · .+ = .+\.$/)
  expect(saidAfter(4)).toBe('Back: the gradient of the loss by itself is 1.')
  expect(saidAfter(5)).toMatch(/^Back from L, gradient times local derivative: to d 1 · .+ = .+\.$/)
})

test('a run with pictures ends as one without', () => {
  const endOf = (looks: boolean) => {
    const run = createRun(training, { seed: 7, budget: 9, arms: presets['two-paths-add'].arms }, { looks })
    while (!run.end) run.step()
    return run.kept.arms.map(({ metrics }) => metrics)
  }
  expect(endOf(true)).toEqual(endOf(false))
})

test.each([
  [0, 'blocks'],
  [0.25, 'weakens'],
  [1, 'copies'],
  [3, 'amplifies'],
] as const)('a gate that passes on %d times the gradient %s', (share, outcome) => {
  expect(judge([{ update: 9, arm: { metrics: { share }, blewUpAt: null } }])).toBe(outcome)
})

test('arms are named by their formula, and by the input that differs', () => {
  const [one, other] = presets['max-routes'].arms
  expect([armName(one, other), armName(other, one)]).toEqual(['q = max(u, v), v near 3', 'q = max(u, v), v near −1'])
})
