import type { BarsFigure, FieldFigure, Figure } from '../figure'
import { mapFigure, mapSide, onMap, places } from '../plane/plane-map'
import type { Points } from '../plane/plane-points'
import { printed } from '../words/printed'
import { crossings, distanceOf, type Line, onThePlane } from './line'
import { makePoints, viewOf } from './points'
import type { NeuronSettings } from './settings'

export function figures(neuron: Line, settings: NeuronSettings, seed: number): readonly Figure[] {
  const data = makePoints(settings.data, seed)
  return [boundary(onThePlane(neuron, viewOf(data, settings)), data.train), numbers(neuron, settings)]
}

/** The neuron's line with its weights as an arrow from the origin, which a small cross marks. */
function boundary(line: Line, train: Points): FieldFigure {
  const { across, up, bias } = line
  const centres = places(mapSide)
  const map = Float32Array.from({ length: mapSide ** 2 }, (_, at) =>
    sigmoid(across * (centres[at * 2] ?? 0) + up * (centres[at * 2 + 1] ?? 0) + bias),
  )
  const length = Math.max(1e-9, Math.hypot(across, up))
  const mark = 0.1
  const origin = onMap(0, 0)
  const tip = onMap((0.7 * across) / length, (0.7 * up) / length)
  return {
    ...mapFigure(map, train),
    title: 'Line, and weights as an arrow from the origin',
    summary: `The line passes ${printed(distanceOf(line))} from the origin; the arrow of the weights, at right angles to it, points ${printed((Math.atan2(up, across) * 180) / Math.PI, 0)}° from the level axis.`,
    ways: [crossings(line), [onMap(-mark, 0), onMap(mark, 0)], [onMap(0, -mark), onMap(0, mark)], [origin, tip]],
    arrows: [{ from: origin, to: tip }],
  }
}

function numbers({ across, up, bias }: Line, settings: NeuronSettings): BarsFigure {
  const all = [
    { name: 'w₁', value: across },
    { name: 'w₂', value: up },
    ...(settings.bias === 'on' ? [{ name: 'b', value: bias }] : []),
  ]
  const edge = Math.max(2, ...all.map(({ value }) => Math.ceil(Math.abs(value))))
  return {
    kind: 'bars',
    title: settings.bias === 'on' ? 'Weights and bias' : 'Weights; the bias stays 0',
    summary: `${all.map(({ name, value }) => `${name} is ${printed(value)}`).join(', ')}.`,
    scale: 'linear',
    bars: all.map(({ name, value }) => ({ name: `${name} = ${printed(value)}`, value })),
    domain: [-edge, edge],
    table: { columns: ['number', 'value'], rows: all.map(({ name, value }) => [name, printed(value, 3)]) },
  }
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum))
