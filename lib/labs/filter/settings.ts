import type { SettingsOf } from '../knob'
import type { Preset } from '../lab'

export const hiddenNames = ['sobel', 'blur', 'sharpen', 'outline', 'either-edge'] as const
export const imageKinds = ['noise', 'stripes'] as const

/** One weight of the drawn filter: a square of nine in the settings. */
const weight = {
  stops: [-8, -4, -2, -1, -0.5, -0.25, 0, 0.0625, 0.125, 0.25, 0.5, 1, 2, 4, 5, 8],
  scope: 'both',
  live: false,
  cell: true,
} as const

export const knobs = {
  w11: weight,
  w12: weight,
  w13: weight,
  w21: weight,
  w22: weight,
  w23: weight,
  w31: weight,
  w32: weight,
  w33: weight,
  /** The filter whose answers are to be imitated. */
  hidden: { stops: hiddenNames, scope: 'both', live: false },
  /** What the answers are given on. */
  images: { stops: imageKinds, scope: 'arm', live: false },
  /** 0 leaves the filter as it was drawn. */
  rate: { stops: [0, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3], scope: 'arm', live: true },
} as const

export type FilterSettings = SettingsOf<typeof knobs>
type Stop = (typeof weight.stops)[number]
type Nine = readonly [Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop, Stop]

export const outcomes = ['same', 'alike', 'another', 'blows-up'] as const
export type Outcome = (typeof outcomes)[number]

/** The nine weights as they were drawn, row by row. */
export const drawnWeights = ({ w11, w12, w13, w21, w22, w23, w31, w32, w33 }: FilterSettings): Nine => [
  ...([w11, w12, w13] as const),
  ...([w21, w22, w23] as const),
  ...([w31, w32, w33] as const),
]

const draw = ([w11, w12, w13, w21, w22, w23, w31, w32, w33]: Nine) => ({
  ...{ w11, w12, w13 },
  ...{ w21, w22, w23 },
  ...{ w31, w32, w33 },
})

const edge: Nine = [-1, 0, 1, -1, 0, 1, -1, 0, 1]
const even: Nine = [0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125]
const unchanged: Nine = [0, 0, 0, 0, 1, 0, 0, 0, 0]

const asDrawn = (nine: Nine, hidden: FilterSettings['hidden']): FilterSettings => ({
  ...draw(nine),
  hidden,
  images: 'noise',
  rate: 0,
})
const trained = (drawn: FilterSettings): FilterSettings => ({ ...drawn, rate: 0.03 })
const drawnAndTrained = (drawn: FilterSettings): readonly [FilterSettings, FilterSettings] => [drawn, trained(drawn)]

const both = { seed: 1, budget: 100 }
const sobelFromUnchanged = trained(asDrawn(unchanged, 'sobel'))

export const presets = {
  edge: { ...both, arms: drawnAndTrained(asDrawn(edge, 'sobel')), expected: ['alike', 'same'] },
  blur: { ...both, arms: drawnAndTrained(asDrawn(even, 'blur')), expected: ['alike', 'same'] },
  sharpen: { ...both, arms: drawnAndTrained(asDrawn(unchanged, 'sharpen')), expected: ['another', 'same'] },
  stripes: {
    ...both,
    arms: [{ ...sobelFromUnchanged, images: 'stripes' }, sobelFromUnchanged],
    expected: ['alike', 'same'],
  },
  'either-edge': { ...both, arms: drawnAndTrained(asDrawn(edge, 'either-edge')), expected: ['another', 'another'] },
} satisfies Record<string, Preset<FilterSettings> & { expected: readonly [Outcome, Outcome] }>
