import type { BarsFigure, Figure } from '../figure'
import { mapFigure } from '../plane/plane-map'
import { makeData } from '../plane/plane-points'
import { printed } from '../words/printed'
import type { NormLook } from './look'
import type { NormSettings } from './settings'

export const figures = (look: NormLook, settings: NormSettings, seed: number): readonly Figure[] => [
  mapFigure(look.map, makeData(settings.data, seed).train),
  byLayer(look.spreads, {
    title: 'Spread of what enters each activation',
    said: 'Standard deviation over points of what enters the activation',
    domain: [1e-5, 10],
  }),
  byLayer(look.gradients, {
    title: 'Gradient that reaches each layer',
    said: "Root mean square of the gradient of the layer's weights",
    domain: [1e-8, 1],
  }),
  byStatistics(look),
]

type Said = Pick<BarsFigure, 'title'> & { readonly said: string; readonly domain: readonly [number, number] }

/** One bar a hidden layer, by powers of ten and on the same axis in both arms. */
function byLayer(values: Float32Array, { title, said, domain }: Said): BarsFigure {
  const bars = [...values].map((value, at) => ({ name: `layer ${at + 1}`, value }))
  const told = (value: number) => (value === 0 ? '0' : printed(value, value < 0.01 ? 7 : 2))
  return {
    kind: 'bars',
    title,
    summary: `${said}: ${bars.map(({ name, value }) => `${name} ${told(value)}`).join(', ')}.`,
    scale: 'log',
    domain,
    bars,
    table: { columns: ['layer', said.toLowerCase()], rows: bars.map(({ name, value }) => [name, told(value)]) },
  }
}

function byStatistics({ byStatistics: [kept = 0, own = 0] }: NormLook): BarsFigure {
  const bars = [
    { name: 'kept', value: kept },
    { name: 'own batch', value: own },
  ]
  return {
    kind: 'bars',
    title: 'Accuracy by the statistics in use',
    summary: `Accuracy on fresh points is ${printed(kept)} with kept averages and ${printed(own)} with those of each batch.`,
    scale: 'linear',
    domain: [0, 1],
    bars,
    table: { columns: ['statistics', 'accuracy'], rows: bars.map(({ name, value }) => [name, printed(value)]) },
  }
}
