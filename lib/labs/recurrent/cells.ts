import { tf } from '../tensor'

/** `memory` is what a cell carries on; `h` is what it shows. In cells with one state they are the same. */
export type State = { readonly h: tf.Tensor2D; readonly memory: tf.Tensor2D }

/** What a cell keeps after a step, and its gates side by side: [batch, gates × units], or none. */
type Kept = { readonly memory: tf.Tensor2D; readonly gates: tf.Tensor2D | null }

/**
 * A recurrent cell. Its input weights are one matrix of [inputs, blocks × units], its recurrent ones a matrix of
 * [units, n × units] for each n of `recurrent`.
 */
type Cell = {
  readonly blocks: number
  readonly recurrent: readonly number[]
  /** In the order of their blocks. */
  readonly gates: readonly string[]
  /** @param input weighted input and bias, [batch, blocks × units] */
  keep(state: State, input: tf.Tensor2D, recurrent: readonly tf.Tensor2D[]): Kept
  show(kept: Kept): tf.Tensor2D
}

/** h ← tanh(W h + U x + b) */
const vanilla: Cell = {
  blocks: 1,
  recurrent: [1],
  gates: [],
  keep: ({ h }, input, [weight]) => ({ memory: tf.tanh(plus(input, h, weight)), gates: null }),
  show: ({ memory }) => memory,
}

/** c ← f c + i tanh(…), h = o tanh(c), blocks f, i, o, candidate (Gers et al. 2000). */
const lstm: Cell = {
  blocks: 4,
  recurrent: [4],
  gates: ['forget', 'input', 'output'],
  keep({ h, memory }, input, [weight]) {
    const units = memory.shape[1]
    const sum = plus(input, h, weight)
    const gates = tf.sigmoid(columns(sum, 0, 3 * units))
    const candidate = tf.tanh(columns(sum, 3 * units, units))
    const stays = tf.mul(columns(gates, 0, units), memory)
    return { memory: tf.add(stays, tf.mul(columns(gates, units, units), candidate)), gates }
  },
  show({ memory, gates }) {
    const units = memory.shape[1]
    return gates ? tf.mul(columns(gates, 2 * units, units), tf.tanh(memory)) : memory
  },
}

/** h ← z h + (1 − z) tanh(W (r h) + …), blocks z, r, candidate; z weighs the old state (Cho et al. 2014). */
const gru: Cell = {
  blocks: 3,
  recurrent: [2, 1],
  gates: ['update', 'reset'],
  keep({ h }, input, [ofGates, ofCandidate]) {
    const units = h.shape[1]
    const gates = tf.sigmoid(plus(columns(input, 0, 2 * units), h, ofGates))
    const used = tf.mul<tf.Tensor2D>(columns(gates, units, units), h)
    const candidate = tf.tanh(plus(columns(input, 2 * units, units), used, ofCandidate))
    return { memory: tf.add(candidate, tf.mul(columns(gates, 0, units), tf.sub(h, candidate))), gates }
  },
  show: ({ memory }) => memory,
}

export const cells = { vanilla, lstm, gru }
export const cellNames = ['vanilla', 'lstm', 'gru'] as const satisfies readonly (keyof typeof cells)[]
export type CellName = (typeof cellNames)[number]

const columns = (x: tf.Tensor2D, from: number, count: number) => tf.slice(x, [0, from], [x.shape[0], count])

function plus(input: tf.Tensor2D, h: tf.Tensor2D, weight: tf.Tensor2D | undefined): tf.Tensor2D {
  if (!weight) throw new Error('A cell needs as many recurrent matrices as `recurrent` names.')
  return tf.add(input, tf.matMul(h, weight))
}
