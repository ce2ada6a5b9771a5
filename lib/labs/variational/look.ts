import { copyOf } from '../copy-out'
import { pixelCount } from '../pictures/rectangles'
import { tf } from '../tensor'
import { divergence, type VariationalNet } from './network'
import { type NormalFit, placed } from './normal-fit'
import { pixelsOff } from './off-rectangle'

export const shownSamples = 12
/** Places along one edge of the plane, and pictures along one edge of the sheet, which reaches to ±`sheetReach`. */
export const planeSide = 20
export const sheetSide = 7
export const sheetReach = 2
const shownCodes = 150

/** What the page draws an arm from. */
export type VariationalLook = {
  /** Drawn from the source and decoded: [samples × pixels]. */
  readonly samples: Float32Array
  /** Pixels off the nearest rectangle, over the plane of the first two numbers from −reach to reach, the top row first. */
  readonly plane: Float32Array
  readonly reach: number
  /** First two numbers of the codes of training pictures: [codes × 2], and how many pixels each picture has lit. */
  readonly codes: Float32Array
  readonly lit: Float32Array
  readonly source: NormalFit
  /** Decoded from a grid over the source's first two numbers: [side² × pixels], the top row first. */
  readonly sheet: Float32Array
  /** KL of each number in nats, averaged over training pictures; of a cloud only. */
  readonly nats?: Float32Array
}

type Parts = {
  readonly net: VariationalNet
  readonly examples: tf.Tensor2D
  readonly source: NormalFit
  /** Standard normal numbers, [samples × numbers]. */
  readonly drawn: Float32Array
  readonly isCloud: boolean
  decodeAll(codes: Float32Array): Float32Array
}

export function readLook({ net, examples, source, drawn, isCloud, decodeAll }: Parts): VariationalLook {
  const numbers = source.mean.length
  const all = copyOf(() => net.mean(examples))
  const codes = Float32Array.from({ length: 2 * shownCodes }, (_, at) => all[(at >> 1) * numbers + (at & 1)] ?? 0)
  const reach = Math.max(3, 1.05 * codes.reduce((most, value) => Math.max(most, Math.abs(value)), 0))
  const onPlane = decodeAll(gridOf({ side: planeSide, reach, numbers, rest: source.mean }))
  return {
    samples: decodeAll(placed(source, drawn.subarray(0, shownSamples * numbers))),
    plane: Float32Array.from({ length: planeSide ** 2 }, (_, at) => pixelsOff(onPlane, at * pixelCount)),
    reach,
    codes,
    lit: litOf(examples),
    source,
    sheet: decodeAll(
      placed(source, gridOf({ side: sheetSide, reach: (sheetReach * sheetSide) / (sheetSide - 1), numbers })),
    ),
    ...(isCloud && { nats: copyOf(() => natsOf(net, examples)) }),
  }
}

function natsOf(net: VariationalNet, examples: tf.Tensor2D) {
  const { mean, logVariance } = net.encode(examples)
  return divergence(mean, logVariance)
}

const litOf = (examples: tf.Tensor2D) => copyOf(() => tf.sum(tf.slice(examples, [0, 0], [shownCodes, pixelCount]), 1))

/** Codes at the centres of a square grid over the first two numbers; the others stay at `rest`, or zero. */
function gridOf({
  side,
  reach,
  numbers,
  rest = [],
}: {
  side: number
  reach: number
  numbers: number
  rest?: readonly number[]
}) {
  const centre = (cell: number) => ((cell + 0.5) / side) * 2 * reach - reach
  return Float32Array.from({ length: side * side * numbers }, (_, at) => {
    const [place, number] = [Math.floor(at / numbers), at % numbers]
    if (number === 0) return centre(place % side)
    return number === 1 ? -centre(Math.floor(place / side)) : (rest[number] ?? 0)
  })
}
