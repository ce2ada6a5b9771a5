import type { BarsFigure, FieldFigure, Figure } from '../figure'
import { printed } from '../words/printed'
import { alongCount, fakeCount, fixedNoise, type LineLook, placeAt, reach, spread } from './look'
import type { WassersteinSettings } from './settings'

export const figures = (look: LineLook, settings: WassersteinSettings): readonly Figure[] => [
  lineFigure(look, settings),
  meterFigure(look),
]

/** Pulls of this size or more have the longest arrow, a quarter of the line. */
const fullPull = 5
const longest = 0.25

/** What the second network says along the line, as colour and as a curve, with both kinds of points on it. */
function lineFigure({ answers, fakes, pulls }: LineLook, { loss, gap }: WassersteinSettings): FieldFigure {
  const isCritic = loss === 'wasserstein'
  const [low, high] = isCritic ? [Math.min(...answers), Math.max(...answers)] : [0, 1]
  const heights = answers.map((answer) => (answer - low) / Math.max(high - low, 1e-12))
  const across = (x: number) => Math.max(0, Math.min(1, (x + reach) / (2 * reach)))
  const onCurve = (x: number) => ({
    x: across(x),
    y: 0.9 - 0.8 * (heights[Math.round(across(x) * (alongCount - 1))] ?? 0),
  })
  const real = [...fixedNoise].map((noise) => gap / 2 + spread * noise)
  return {
    kind: 'field',
    title: isCritic ? 'The critic’s score along the line' : 'D(x) along the line',
    summary: `From left to right it goes from ${printed(answers[0])} to ${printed(answers.at(-1))}. Dots are fakes around ${printed(meanOf(fakes))}, squares real points around ${printed(gap / 2)}.`,
    side: alongCount,
    values: Float32Array.from({ length: alongCount ** 2 }, (_, at) => 2 * (heights[at % alongCount] ?? 0) - 1),
    ends: isCritic ? ['lowest', 'highest'] : ['fake', 'real'],
    points: [
      ...real.map((x) => ({ ...onCurve(x), group: 1 as const })),
      ...[...fakes].map((x) => ({ ...onCurve(x), group: 0 as const })),
    ],
    ways: [Array.from({ length: alongCount }, (_, at) => onCurve(placeAt(at)))],
    arrows: [...pulls].flatMap((pull, at) => {
      const from = onCurve(fakes[at] ?? 0)
      const length = Math.max(-1, Math.min(1, pull / fullPull)) * longest
      return Math.abs(length) < 0.01 ? [] : [{ from, to: { x: from.x + length, y: from.y } }]
    }),
    table: {
      columns: ['x', isCritic ? 'score' : 'D(x)'],
      rows: Array.from({ length: 9 }, (_, at) => (at * (alongCount - 1)) / 8).map((at) => [
        printed(placeAt(at), 1),
        printed(answers[Math.round(at)], 3),
      ]),
    },
  }
}

/** The size of the gradient that arrives at each fake. */
function meterFigure({ fakes, pulls }: LineLook): BarsFigure {
  const sizes = [...pulls].map(Math.abs)
  return {
    kind: 'bars',
    title: 'Gradient that reaches each fake',
    summary: `Between ${scientific(Math.min(...sizes))} and ${scientific(Math.max(...sizes))} at ${fakeCount} fakes.`,
    scale: 'log',
    bars: sizes.map((value, at) => ({ name: `fake ${at + 1}`, value })),
    domain: [1e-8, 1e4],
    table: {
      columns: ['fake', 'lies at', 'gradient'],
      rows: sizes.map((size, at) => [`${at + 1}`, printed(fakes[at]), scientific(size)]),
    },
  }
}

const meanOf = (numbers: Float32Array) => numbers.reduce((sum, value) => sum + value, 0) / numbers.length

const scientific = (size: number) =>
  size >= 0.01 && size < 1000 ? size.toFixed(2) : size.toExponential(1).replace('-', '−')
