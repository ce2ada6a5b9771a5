import { normal, type Random, uniform } from '@/lib/core/random/random'
import { createRandom } from '../random'

export const dataNames = ['xor', 'moons', 'circles', 'spiral'] as const
export type DataName = (typeof dataNames)[number]

/** Points of the plane with their class: `x` is [count, 2], `y` is [count] of 0 and 1. */
export type Points = { readonly count: number; readonly x: Float32Array; readonly y: Float32Array }

/** Every point lies within this distance of the origin along both axes: the edge of the map. */
export const reach = 2
const trainCount = 240
const testCount = 240

/** The same seed gives the same points, whatever the network. Test points are fresh draws from the same source. */
export function makeData(name: DataName, seed: number) {
  return {
    train: draw(name, trainCount, createRandom(seed, 'train')),
    test: draw(name, testCount, createRandom(seed, 'test')),
  }
}

function draw(name: DataName, count: number, random: Random): Points {
  const x = new Float32Array(count * 2)
  const y = new Float32Array(count)
  for (let at = 0; at < count; at++) {
    const label = at % 2 === 0 ? 0 : 1
    const [across, up] = place[name](label, random)
    x[at * 2] = clamp(across)
    x[at * 2 + 1] = clamp(up)
    y[at] = label
  }
  return { count, x, y }
}

const clamp = (value: number) => Math.max(-reach, Math.min(reach, value))

const place: Record<DataName, (label: 0 | 1, random: Random) => readonly [number, number]> = {
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
