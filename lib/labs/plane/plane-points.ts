import { normal, type Random, uniform } from '@/lib/core/random/random'
import { createRandom } from '../random'

/** Points of the plane with their class: `x` is [count, 2], `y` is [count] of 0 and 1. */
export type Points = { readonly count: number; readonly x: Float32Array; readonly y: Float32Array }
/** Points to learn from, and fresh ones from the same source. */
export type PlaneData = { readonly train: Points; readonly test: Points }
/** Draws one point of a class. */
type Source = (label: 0 | 1, random: Random) => readonly [number, number]

/** Every point lies within this distance of the origin along both axes: the edge of the map. */
export const reach = 2
const count = 240

/** The same seed gives the same points, whatever the network. Classes are equal in number. */
export const drawPlaneData = (source: Source, seed: number): PlaneData => ({
  train: draw(source, createRandom(seed, 'train')),
  test: draw(source, createRandom(seed, 'test')),
})

function draw(source: Source, random: Random): Points {
  const x = new Float32Array(count * 2)
  const y = new Float32Array(count)
  for (let at = 0; at < count; at++) {
    const label = at % 2 === 0 ? 0 : 1
    const [across, up] = source(label, random)
    x[at * 2] = clamp(across)
    x[at * 2 + 1] = clamp(up)
    y[at] = label
  }
  return { count, x, y }
}

const clamp = (value: number) => Math.max(-reach, Math.min(reach, value))

export const dataNames = ['xor', 'moons', 'circles', 'spiral'] as const
export type DataName = (typeof dataNames)[number]
export const makeData = (name: DataName, seed: number) => drawPlaneData(sources[name], seed)

const sources: Record<DataName, Source> = {
  // Two opposite quadrants a class, with a gap of .3 along both axes.
  xor(label, random) {
    const across = uniform(random, 0.15, 1.8)
    const up = uniform(random, 0.15, 1.8)
    const flip = random.next() < 0.5 ? 1 : -1
    return label === 0 ? [across * flip, up * flip] : [across * flip, -up * flip]
  },
  moons(label, random) {
    const angle = Math.PI * random.next()
    const side = label === 0 ? 1 : -1
    const across = Math.cos(angle) * 1.1 * side + (label === 0 ? -0.5 : 0.5)
    const up = (Math.sin(angle) * 1.1 - 0.3) * side
    return [across + 0.12 * normal(random), up + 0.12 * normal(random)]
  },
  circles(label, random) {
    const angle = 2 * Math.PI * random.next()
    const radius = label === 0 ? uniform(random, 0, 0.8) : uniform(random, 1.2, 1.8)
    return [radius * Math.cos(angle), radius * Math.sin(angle)]
  },
  // Two arms, each of one turn, half a turn apart.
  spiral(label, random) {
    const along = random.next()
    const angle = (0.2 + 2 * along + label) * Math.PI
    const radius = 0.25 + 1.5 * along
    return [radius * Math.cos(angle) + 0.05 * normal(random), radius * Math.sin(angle) + 0.05 * normal(random)]
  },
}
