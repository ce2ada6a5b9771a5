import { tf } from '../tensor'
import { tokenLoss } from '../transformer/token-loss'
import type { State } from './cells'
import { answerOf, type RecurrentNetwork, restOf, stepOf } from './network'

/**
 * Reads sequences of symbols from a state of zeros.
 * @param symbols step by step, [steps × batch]
 * @param nudges one for each step, see `stepOf`
 */
export function read(
  network: RecurrentNetwork,
  { symbols, steps }: { symbols: tf.Tensor1D; steps: number },
  nudges: readonly tf.Tensor2D[] = [],
) {
  const { input, bias } = network.layer
  // A one-hot input times a matrix is a row of it.
  const inputs: tf.Tensor2D[] = tf.split(tf.add<tf.Tensor2D>(tf.gather(input, symbols), bias), steps)
  let state: State = restOf(network, symbols.size / steps)
  const course = inputs.map((weighted, step) => {
    const next = stepOf(network, state, weighted, nudges[step])
    state = next
    return next
  })
  return { course, answer: answerOf(network, state) }
}

/**
 * What happens inside, as four tensors: what the cell keeps after each step of the first sequence, [steps, units]; its
 * gates, [steps, gates × units], or none; the norm of the loss's gradient with respect to what is kept at each step, as
 * a mean over sequences, [steps]; the probabilities of the first answer, [outputs].
 */
export function insideOf(network: RecurrentNetwork, symbols: tf.Tensor1D, classes: tf.Tensor1D): tf.Tensor[] {
  const [batch, steps] = [classes.size, symbols.size / classes.size]
  // Sequences do not touch one another, so each row of the sum's gradient is that of its own sequence.
  const loss = (...nudges: tf.Tensor[]) => {
    const { answer } = read(network, { symbols, steps }, nudges as tf.Tensor2D[])
    return tf.mul(batch, tokenLoss(answer, classes))
  }
  const still = Array.from({ length: steps }, () => tf.zeros([batch, network.units]))
  const norms = tf
    .grads(loss)(still)
    .map((gradient) => tf.mean(tf.norm(gradient, 2, 1)))
  const { course, answer } = read(network, { symbols, steps })
  const first = (rows: readonly tf.Tensor2D[]) => tf.concat(rows.map((row) => tf.slice(row, 0, 1)))
  const gates = course.flatMap((step) => step.gates ?? [])
  return [
    first(course.map(({ memory }) => memory)),
    gates.length > 0 ? first(gates) : tf.zeros([0]),
    tf.stack(norms),
    tf.softmax(tf.slice(answer, 0, 1)),
  ]
}
