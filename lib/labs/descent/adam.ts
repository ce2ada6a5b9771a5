import { tf } from '../tensor'

/**
 * Adam as plain operations over variables (Kingma and Ba 2015, arXiv:1412.6980, in the order of their section 2):
 * m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², w ← w − αₜ · m / (√v + ε), with αₜ = α · √(1 − β₂ᵗ) / (1 − β₁ᵗ).
 * `descend` belongs inside the step; `rate` is fed αₜ before each run: `program.feed(adam.rate, [adam.nextRate(α)])`.
 */
export function createAdam(
  weights: readonly tf.Variable[],
  { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 }: { beta1?: number; beta2?: number; epsilon?: number } = {},
) {
  const zeros = () => weights.map((weight) => tf.tidy(() => tf.variable(tf.zerosLike(weight), false)))
  const [means, squares] = [zeros(), zeros()]
  const rate = tf.tidy(() => tf.variable(tf.scalar(0), false))
  let [power1, power2] = [1, 1]

  return {
    rate,
    /** What `descend` assigns besides the weights: for `compileStep`. */
    slots: [...means, ...squares],
    /** αₜ of the next update, as one number to feed. */
    nextRate(alpha: number) {
      power1 *= beta1
      power2 *= beta2
      return (alpha * Math.sqrt(1 - power2)) / (1 - power1)
    },
    /** @param grads by the name of the weight, as `tf.variableGrads` gives them */
    descend(grads: tf.NamedTensorMap) {
      weights.forEach((weight, at) => {
        const [gradient, mean, square] = [grads[weight.name], means[at], squares[at]]
        if (!gradient || !mean || !square) return
        mean.assign(tf.add(tf.mul(mean, beta1), tf.mul(gradient, 1 - beta1)))
        square.assign(tf.add(tf.mul(square, beta2), tf.mul(tf.square(gradient), 1 - beta2)))
        weight.assign(tf.sub(weight, tf.div(tf.mul(mean, rate), tf.add(tf.sqrt(square), epsilon))))
      })
    },
    dispose: () => tf.dispose([...means, ...squares, rate]),
  }
}
export type Adam = ReturnType<typeof createAdam>
