import { uniform } from '@/lib/core/random/random'
import { createRandom, draws } from '../random'
import { tf } from '../tensor'
import { type CellName, cells, type State } from './cells'
import { orthogonal } from './orthogonal'

/** How recurrent matrices start: uniform in the limits of Glorot and Bengio (2010), or so many times an orthogonal one. */
export type Start = 'glorot' | number

export type NetworkShape = {
  readonly cell: CellName
  readonly inputs: number
  readonly units: number
  readonly outputs: number
  readonly start: Start
  /** Where the biases of each block of units start, in the order of the cell's blocks; those not named start at 0. */
  readonly biases: readonly number[]
}

/** A recurrent layer and a dense one on its last state. */
export type RecurrentNetwork = ReturnType<typeof createNetwork>

export function createNetwork({ cell, inputs, units, outputs, start, biases }: NetworkShape, seed: number) {
  const { blocks, recurrent } = cells[cell]
  const glorot = (name: string, rows: number, columns: number) => {
    const random = createRandom(seed, name)
    const limit = Math.sqrt(6 / (rows + columns))
    return draws(rows * columns, () => uniform(random, -limit, limit))
  }
  const square = (name: string) =>
    start === 'glorot' ? glorot(name, units, units) : orthogonal(createRandom(seed, name), units, start)
  const matrix = (rows: number, parts: readonly Float32Array[]) =>
    tf.tidy(() =>
      tf.variable(
        tf.concat(
          parts.map((part) => tf.tensor2d(part, [rows, part.length / rows])),
          1,
        ),
      ),
    )
  const each = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))

  const input = matrix(
    inputs,
    each(blocks, (block) => glorot(`input ${block}`, inputs, units)),
  )
  const bias = Float32Array.from({ length: blocks * units }, (_, at) => biases[Math.floor(at / units)] ?? 0)
  const layer = {
    input,
    bias: tf.tidy(() => tf.variable(tf.tensor1d(bias))),
    recurrent: recurrent.map((count, group) =>
      matrix(
        units,
        each(count, (block) => square(`recurrent ${group} ${block}`)),
      ),
    ),
  }
  const output = { weight: matrix(units, [glorot('output', units, outputs)]), bias: zeros(outputs) }
  return {
    cell: cells[cell],
    units,
    layer,
    output,
    weights: [layer.input, layer.bias, ...layer.recurrent, output.weight, output.bias],
  }
}

const zeros = (length: number) => tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([length])))

/** A state of zeros, before the first step. */
export function restOf({ units }: RecurrentNetwork, batch: number): State {
  const nothing = tf.zeros<tf.Rank.R2>([batch, units])
  return { h: nothing, memory: nothing }
}

/**
 * One step. `input` is [batch, blocks × units], weighted and with its bias; `nudge` is added to what the cell keeps
 * before it is shown, so that a gradient with respect to it is one with respect to the memory of this step.
 */
export function stepOf(
  { cell, layer }: RecurrentNetwork,
  state: State,
  input: tf.Tensor2D,
  nudge: tf.Tensor2D | undefined,
) {
  const kept = cell.keep(state, input, layer.recurrent)
  const memory = nudge ? tf.add<tf.Tensor2D>(kept.memory, nudge) : kept.memory
  return { memory, gates: kept.gates, h: cell.show({ memory, gates: kept.gates }) }
}

/** The dense layer on a state: [batch, outputs]. */
export const answerOf = ({ output }: RecurrentNetwork, { h }: State): tf.Tensor2D =>
  tf.add(tf.matMul(h, output.weight), output.bias)
