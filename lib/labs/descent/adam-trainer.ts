import { compileStep } from '../compiled-step'
import { tf } from '../tensor'
import { createAdam } from './adam'
import { createBatches } from './batches'

/** Noise of an update: a variable that the loss reads, and the numbers that are fed to it before each update. */
export type Feed = { readonly into: tf.Variable; next(): ArrayLike<number> }

type Parts = {
  readonly seed: number
  readonly weights: readonly tf.Variable[]
  /** Examples to learn from, one a row. */
  readonly examples: tf.Tensor2D
  readonly batchSize: number
  readonly feeds?: readonly Feed[]
  /** @param batch of [batchSize, columns of the examples] */
  loss(batch: tf.Tensor2D): tf.Scalar
  /** Called within the step after the weights have moved: a constraint on them. */
  constrain?(): void
}

/** Trains weights with Adam on shuffled batches of examples, in a compiled step. */
export function createAdamTrainer({ seed, weights, examples, batchSize, feeds = [], loss, constrain }: Parts) {
  const adam = createAdam(weights)
  const batches = createBatches(seed, examples.shape[0])
  const chosen = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R1>([batchSize], 'int32'), false))
  const program = compileStep(() => {
    const batch: tf.Tensor2D = tf.gather(examples, chosen as tf.Tensor1D)
    const { value, grads } = tf.variableGrads(() => loss(batch), [...weights])
    adam.descend(grads)
    constrain?.()
    return value
  }, [...weights, ...adam.slots])

  return {
    /** One update at this learning rate; the loss of its batch before it. */
    step(rate: number) {
      program.feed(chosen, batches.next(batchSize))
      program.feed(adam.rate, [adam.nextRate(rate)])
      for (const { into, next } of feeds) program.feed(into, next())
      program.run()
      return program.outputs[0]?.[0] ?? Number.NaN
    },
    dispose() {
      program.dispose()
      adam.dispose()
      chosen.dispose()
    },
  }
}
