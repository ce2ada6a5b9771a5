import * as tf from '@tensorflow/tfjs'
import { autoencoderParameters } from '@/lib/core/families/autoencoder'
import { generatorGradient } from '@/lib/core/families/gan-game'
import { linearAutoencoderError, linearDenoiser } from '@/lib/core/families/linear-autoencoder'
import { gaussianKl, reparameterisedGradient } from '@/lib/core/families/variational'
import { parametersOf, slopeAt, valueAt } from './by-tfjs'
import { rebuilt } from './rebuilt'

rebuilt(generatorGradient, ({ logit, loss }) =>
  slopeAt(logit, (a) => (loss === 'saturating' ? tf.log(tf.sub(1, tf.sigmoid(a))) : tf.log(tf.sigmoid(a)).neg())),
)

// ∫ p ln(p/q) on a grid.
function divergenceOnGrid([m1, s1]: readonly [number, number], [m2, s2]: readonly [number, number]) {
  const step = s1 / 1000
  const z = tf.range(-8000, 8001).mul(step).add(m1)
  const logDensity = (m: number, s: number) =>
    z
      .sub(m)
      .div(s)
      .square()
      .mul(-0.5)
      .sub(Math.log(s * Math.sqrt(2 * Math.PI)))
  const p = logDensity(m1, s1)
  return valueAt(
    p
      .exp()
      .mul(p.sub(logDensity(m2, s2)))
      .mul(step)
      .sum(),
  )
}
rebuilt(
  gaussianKl,
  ({ kind, means: [m1 = 0, m2 = 0], deviations: [s1 = 1, s2 = 1] }) =>
    kind === 'two'
      ? divergenceOnGrid([m1, s1], [m2, s2])
      : divergenceOnGrid([m1, s1], [0, 1]) + divergenceOnGrid([m2, s2], [0, 1]),
  { within: 1e-4 },
)
rebuilt(reparameterisedGradient, ({ mu, sigma, noise, wanted }) =>
  wanted === 'μ'
    ? slopeAt(mu, (mean) => mean.add(sigma * noise).square())
    : slopeAt(sigma, (deviation) => deviation.mul(noise).add(mu).square()),
)

rebuilt(autoencoderParameters, ({ inputs, hidden, code }) =>
  parametersOf([inputs], ...[hidden, code, hidden, inputs].map((units) => tf.layers.dense({ units }))),
)

// Subspace iteration from a slanted start; then the mean of what the projection loses.
rebuilt(
  linearAutoencoderError,
  ({ variances, kept }) => {
    const spread = tf.diag(tf.tensor1d(variances))
    let basis: tf.Tensor2D = tf.tensor2d([1, 0.5, -0.4, 0.3, 0.2, 1, 0.6, -0.7].slice(0, 4 * kept), [kept, 4])
    for (let round = 0; round < 300; round++) {
      const spread2d = spread.as2D(4, 4)
      basis = tf.linalg.gramSchmidt(tf.matMul(basis, spread2d)) as tf.Tensor2D
    }
    const caught = tf.matMul(tf.matMul(basis, spread.as2D(4, 4)), basis, false, true)
    return (valueAt(tf.sum(spread)) - valueAt(caught.mul(tf.eye(kept)).sum())) / 4
  },
  { within: 1e-3, seeds: [0, 1, 2, 3] },
)

// Signal and noise with two values each, all four pairs once: gradient descent finds the factor.
rebuilt(
  linearDenoiser,
  ({ signal, noise, asked }) => {
    const clean = tf.tensor1d([signal, signal, -signal, -signal])
    const dirty = clean.add(tf.tensor1d([noise, -noise, noise, -noise]))
    const factor = tf.variable(tf.scalar(0))
    const loss = () => tf.losses.meanSquaredError(clean, dirty.mul(factor)).asScalar()
    const optimizer = tf.train.sgd(0.4 / (signal ** 2 + noise ** 2))
    for (let step = 0; step < 60; step++) optimizer.minimize(loss)
    return valueAt(asked === 'factor' ? factor : loss())
  },
  { seeds: [0, 1, 2, 3] },
)
