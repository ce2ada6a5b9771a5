import { normal, type Random, wholeFrom } from '@/lib/core/random/random'
import { draws } from '../random'

/** Numbers of a latent code z. */
export const latentSize = 8
/** Layers with a style each. */
export const layerCount = 4
/** Two latent codes, and for every layer how far its style is from the first code's to the second's, 0 to 1. */
export const rowSize = 2 * latentSize + layerCount

export type Codes = { readonly from: Float32Array; readonly to: Float32Array }

export function drawCodes(random: Random): Codes {
  const code = () => draws(latentSize, () => normal(random))
  return { from: code(), to: code() }
}

export const rowOf = ({ from, to }: Codes, amounts: readonly number[]) => Float32Array.of(...from, ...to, ...amounts)

/** A row to train on: for a share of them the styles from the second, third or fourth layer on come from the second code. */
export function drawRow(random: Random, mixing: number) {
  const codes = drawCodes(random)
  const crossover = random.next() < mixing ? wholeFrom(random, 1, layerCount - 1) : layerCount
  return rowOf(
    codes,
    Array.from({ length: layerCount }, (_, layer) => (layer >= crossover ? 1 : 0)),
  )
}
