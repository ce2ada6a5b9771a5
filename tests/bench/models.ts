import * as tf from '@tensorflow/tfjs-core'

/** A training step of plain tfjs: what it trains, what is fed, and the step itself. */
export type Job = {
  readonly variables: readonly tf.Variable[]
  /** Inputs that `feed` overwrites, with numbers for the n-th step. */
  readonly inputs: readonly { readonly tensor: tf.Tensor; readonly numbersAt: (step: number) => ArrayLike<number> }[]
  readonly step: () => tf.Tensor | readonly tf.Tensor[]
  dispose(): void
}

/** Numbers that a seed fixes, of the same bits everywhere: no logarithm, no cosine. */
export function createDraw(seed: number) {
  let state = Math.imul(seed + 1, 0x9e3779b1)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const uniform = (length: number, limit: number) => Float32Array.from({ length }, () => limit * (2 * next() - 1))
  return {
    next,
    uniform,
    weight: (...shape: number[]) => {
      const fanIn = shape.slice(0, -1).reduce((size, dim) => size * dim, 1)
      const size = shape.reduce((all, dim) => all * dim, 1)
      return tf.tidy(() => tf.variable(tf.tensor(uniform(size, Math.sqrt(3 / fanIn)), shape)))
    },
    zeros: (...shape: number[]) => tf.tidy(() => tf.variable(tf.zeros(shape))),
    ones: (...shape: number[]) => tf.tidy(() => tf.variable(tf.ones(shape))),
    tensor: (shape: number[], limit = 1) =>
      tf.tensor(
        uniform(
          shape.reduce((all, dim) => all * dim, 1),
          limit,
        ),
        shape,
      ),
  }
}

export type Draw = ReturnType<typeof createDraw>

type Parts = {
  readonly variables: readonly tf.Variable[]
  readonly inputs: Job['inputs']
  readonly optimizer: tf.Optimizer
  readonly loss: () => tf.Tensor
  readonly targets?: readonly tf.Tensor[]
}

/** A job of one loss, which the optimiser lowers. */
export function jobOf({ variables, inputs, optimizer, loss, targets = [] }: Parts): Job {
  return {
    variables,
    inputs,
    step: () => optimizer.minimize(() => loss() as tf.Scalar, true, [...variables]) as tf.Scalar,
    dispose() {
      tf.dispose([...variables, ...targets, ...inputs.map(({ tensor }) => tensor)])
      optimizer.dispose()
    },
  }
}
