import { copyOut, reading } from '../copy-out'
import { pixelCount } from '../pictures/rectangles'
import { tf } from '../tensor'
import { isActive } from './active'
import type { SparseNet } from './network'

export const shownPictures = 12
/** Units whose writing is shown: the most active ones. */
export const shownUnits = 12

/** What the page draws an arm from. */
export type SparseLook = {
  readonly units: number
  /** Codes of fresh pictures: [shown × units]. */
  readonly codes: Float32Array
  /** Sum of the weights that pull each code up and of those that push it down, before the bias: [shown × units]. */
  readonly raised: Float32Array
  readonly lowered: Float32Array
  readonly inputs: Float32Array
  readonly outputs: Float32Array
  /** Units by how often they are active, the busiest first; how often; and what they write: [units × pixels]. */
  readonly busiest: readonly number[]
  readonly shares: readonly number[]
  readonly writing: Float32Array
}

/** @param unseen fresh pictures, [count, pixels] */
export function readLook(net: SparseNet, unseen: tf.Tensor2D): SparseLook {
  return reading(() => {
    const shown = tf.slice(unseen, [0, 0], [shownPictures, pixelCount])
    const [all, code] = [copyOut(net.encode(unseen)), net.encode(shown)]
    const units = code.shape[1]
    const counts = Array.from({ length: units }, (_, unit) =>
      all.reduce((count, activation, at) => count + (at % units === unit && isActive(activation) ? 1 : 0), 0),
    )
    const busiest = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, shownUnits)
    const { weight } = net.encoder
    return {
      units,
      codes: copyOut(code),
      raised: copyOut(tf.matMul(shown, tf.relu(weight))),
      lowered: copyOut(tf.matMul(shown, tf.relu(tf.neg(weight)))),
      inputs: copyOut(shown),
      outputs: copyOut(net.decode(code)),
      busiest,
      shares: busiest.map((unit) => (counts[unit] ?? 0) / unseen.shape[0]),
      writing: copyOut(tf.gather(net.decoder.weight, tf.tensor1d(busiest, 'int32'))),
    }
  })
}
