import { expect, test } from 'vitest'
import { endOfRun } from '../claims/end-of-run'
import { testLab } from '../lab-laws'
import { tf } from '../tensor'
import { claims } from './claims'
import { figures } from './figures'
import { armName, judge, lab } from './lab'
import { conditionOf } from './rescaled'
import { type OptimiserSettings, presets, surfaceNames } from './settings'
import { floorOf, hessianAt, lossAt, lossOf, minimumOf, type Point, startOf } from './surface'
import { type OptimiserLook, training } from './training'

testLab({ lab, training, claims, repeats: { 'momentum-in-noise': 400 } })

test.each(surfaceNames)('%s: tensors give the loss of the map, and the Hessian is that of the loss', (surface) => {
  const shape = { surface, condition: 20 } as const
  const at = (x: number, y: number) => lossAt(shape, [x, y])
  const [x, y, step] = [0.7, -0.4, 1e-3]
  expect(lossOf(shape, tf.scalar(x), tf.scalar(y)).dataSync()[0]).toBeCloseTo(at(x, y), 4)
  const bend = (dx: number, dy: number) =>
    (at(x + dx, y + dy) - at(x - dx, y + dy) - at(x + dx, y - dy) + at(x - dx, y - dy)) / (4 * step ** 2)
  const straight = (dx: number, dy: number) => (at(x + dx, y + dy) - 2 * at(x, y) + at(x - dx, y - dy)) / step ** 2
  const differences = [straight(step, 0), bend(step, step), straight(0, step)]
  hessianAt(shape, [x, y]).forEach((second, at) => {
    expect(second).toBeCloseTo(differences[at] ?? 0, 3)
  })
  expect(lossAt(shape, minimumOf(shape))).toBe(0)
})

test('a turned ravine is the same ravine, and its start the same start', () => {
  const [straight, turned] = (['ravine', 'turned'] as const).map((surface) => {
    const shape = { surface, condition: 100 } as const
    return floorOf(shape, startOf(shape, 5))
  })
  expect(turned?.[0]).toBeCloseTo(straight?.[0] ?? 0, 10)
  expect(turned?.[1]).toBeCloseTo(straight?.[1] ?? 0, 10)
})

test.each(['sgd', 'momentum'] as const)('%s makes the same way down a ravine at either angle', (method) => {
  const arm: OptimiserSettings = { surface: 'ravine', condition: 100, method, rate: 0.01, noise: 0 }
  const { arms } = endOfRun(training, { seed: 3, budget: 60, arms: [arm, { ...arm, surface: 'turned' }] })
  const [straight, turned] = arms.map(({ metrics }) => metrics['distance'] ?? 0)
  expect(turned).toBeCloseTo(straight ?? 0, 4)
})

test.each([
  ['along an axis is round once each coordinate is divided by its curvature', 'ravine', 1],
  ['turned by 45° keeps its ratio whatever two equal divisors are', 'turned', 100],
] as const)('a ravine %s', (_, surface, ratio) => {
  const divisors = surface === 'ravine' ? ([1, 100] as const) : ([50, 50] as const)
  const origin: Point = [0, 0]
  expect(conditionOf({ surface, condition: 100 }, origin, divisors)).toBeCloseTo(ratio, 6)
})

test.each([
  [0.09, 'arrives'],
  [0.1, 'near'],
  [0.4, 'far'],
] as const)('an arm that stays %d away comes to: %s', (distance, outcome) => {
  const trace = [0, 50, 80, 100].map((update) => ({
    update,
    arm: { metrics: { distance: update < 75 ? 9 : distance }, blewUpAt: null },
  }))
  expect(judge(trace)).toBe(outcome)
})

test('arms are named by what differs', () => {
  const namesOf = (name: keyof typeof presets) => {
    const [a, b] = presets[name].arms
    return [armName(a, b), armName(b, a)]
  }
  expect(namesOf('momentum-on-a-ravine')).toEqual(['SGD', 'Momentum .9'])
  expect(namesOf('adam-on-a-turned-ravine')[0]).toBe('Adam in a ravine turned by 45°')
})

test('a path that leaves the map is drawn as far as it lies on it', () => {
  const preset = presets['rate-between-the-bounds']
  const { look } = endOfRun(training, preset).arms[0]
  const [plane, , courses] = figures(look as OptimiserLook, preset.arms[0])
  const places = plane?.kind === 'field' ? (plane.ways ?? []).flat() : []
  expect(places.every(({ x, y }) => x >= 0 && x <= 1 && y >= 0 && y <= 1)).toBe(true)
  expect(courses?.summary).toContain('left the map')
})
