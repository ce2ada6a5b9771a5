import type { BarsFigure, Figure } from '../figure'
import { mapFigure } from '../plane/plane-map'
import { makeData } from '../plane/plane-points'
import type { DepthLook } from './gradients'
import type { DepthSettings } from './settings'

export const figures = (look: DepthLook, _: DepthSettings, seed: number): readonly Figure[] => [
  layerBars(look.gradients, {
    title: 'Gradient of every layer',
    column: 'gradient, root mean square',
    says: (first, last) => `The gradient of layer 1 is ${first}, that of the output layer ${last}`,
    domain: [1e-8, 1],
  }),
  layerBars(look.moved, {
    title: 'How far its weights have moved, over where they began',
    column: 'distance over length of the start',
    says: (first, last) => `Layer 1 has moved by ${first} of its length, the output layer by ${last}`,
    domain: [1e-8, 100],
  }),
  mapFigure(look.map, makeData('xor', seed).train),
]

type Words = {
  readonly title: string
  readonly column: string
  says(first: string, last: string): string
  readonly domain: readonly [number, number]
}

function layerBars(values: Float32Array, { title, column, says, domain }: Words): BarsFigure {
  const bars = Array.from(values, (value, at) => ({
    name: at === values.length - 1 ? 'output' : `layer ${at + 1}`,
    value,
  }))
  const [first = '', last = ''] = [bars[0], bars.at(-1)].map((bar) => short(bar?.value))
  return {
    kind: 'bars',
    title,
    summary: `${says(first, last)}.`,
    scale: 'log',
    domain,
    bars,
    table: { columns: ['layer', column], rows: bars.map(({ name, value }) => [name, short(value)]) },
  }
}

const short = (value = 0) => String(Number(value.toPrecision(2))).replace('-', '−')
