import { createAdamTrainer } from '../descent/adam-trainer'
import { compile } from '../engine/compile'
import type { Arm } from '../lab'
import { tf } from '../tensor'

type Parts<Look> = {
  readonly seed: number
  readonly model: { readonly weights: readonly tf.Variable[]; dispose(): void }
  /** Tokens to learn from, to be judged by, and to show: row after row. */
  readonly tokens: Readonly<Record<'examples' | 'test' | 'shown', Int32Array>>
  readonly rowLength: number
  readonly batchSize: number
  readonly rate: number
  /** @param rows of [batch, row length], as in all that follows */
  loss(rows: tf.Tensor2D): tf.Scalar
  /** What `measure` needs of the rows to be judged by; it is compiled. */
  scores(rows: tf.Tensor2D): tf.Scalar[]
  measure(scores: readonly number[]): ReturnType<Arm['measure']>
  look(rows: tf.Tensor2D): Look
}

/** An arm that trains a model of tokens with Adam, and lets the rate be turned while it does. */
export function createTokenArm<Look>(parts: Parts<Look>): Arm<{ readonly rate: number }, Look> {
  const { seed, model, tokens, rowLength, batchSize, loss } = parts
  const rowsOf = (flat: Int32Array) => tf.tensor2d(flat, [flat.length / rowLength, rowLength], 'int32')
  const [examples, test, shown] = [rowsOf(tokens.examples), rowsOf(tokens.test), rowsOf(tokens.shown)]
  const trainer = createAdamTrainer({ seed, weights: model.weights, examples, batchSize, loss })
  const scores = compile(() => parts.scores(test))
  let { rate } = parts

  return {
    step: () => trainer.step(rate),
    measure() {
      scores.run()
      return parts.measure(scores.outputs.map(([value = Number.NaN]) => value))
    },
    look: () => parts.look(shown),
    change(settings) {
      rate = settings.rate
    },
    dispose() {
      trainer.dispose()
      scores.dispose()
      model.dispose()
      tf.dispose([examples, test, shown])
    },
  }
}
