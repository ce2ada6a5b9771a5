import * as tf from '@tensorflow/tfjs'
import { activationSlope, softmaxTemperature } from '@/lib/core/families/activations'
import { backpropByHand, gradientThroughSigmoids } from '@/lib/core/families/backpropagation'
import { binaryCrossEntropy, crossEntropy, initialLoss } from '@/lib/core/families/cross-entropy'
import { linearXor, mlpParameters } from '@/lib/core/families/dense'
import { initialScale, signalThroughLayers } from '@/lib/core/families/initialisation'
import { logitGradient, squaredErrorGradient } from '@/lib/core/families/loss-gradients'
import { parametersOf, slopeAt, valueAt } from './by-tfjs'
import { rebuilt } from './rebuilt'

rebuilt(mlpParameters, ({ widths: [inputs = 0, ...units] }) =>
  parametersOf([inputs], ...units.map((width) => tf.layers.dense({ units: width }))),
)

const functions = {
  sigmoid: tf.sigmoid<tf.Tensor>,
  tanh: tf.tanh<tf.Tensor>,
  ELU: tf.elu<tf.Tensor>,
  SiLU: (z: tf.Tensor): tf.Tensor => z.mul(tf.sigmoid(z)),
}
rebuilt(activationSlope, ({ name, z }) => slopeAt(z, functions[name]), {
  seeds: Array.from({ length: 16 }, (_, at) => at),
})
rebuilt(softmaxTemperature, ({ logits, temperature }) => valueAt(tf.softmax(tf.tensor1d(logits).div(temperature))))

rebuilt(crossEntropy, ({ one, other, unit }) => {
  const logits = tf.log(tf.tensor2d([one, 1 - one, other, 1 - other], [2, 2]))
  const nats = valueAt(tf.losses.softmaxCrossEntropy(tf.tensor2d([1, 0, 1, 0], [2, 2]), logits))
  return unit === 'nats' ? nats : nats / Math.LN2
})
rebuilt(initialLoss, ({ classes }) =>
  valueAt(tf.losses.softmaxCrossEntropy(tf.oneHot([0], classes), tf.zeros([1, classes]))),
)
rebuilt(binaryCrossEntropy, ({ z, target }) =>
  valueAt(tf.losses.sigmoidCrossEntropy(tf.tensor1d([target]), tf.tensor1d([z]))),
)

rebuilt(logitGradient, ({ p, batch, isTarget }) => {
  const labels = tf.tile(tf.tensor2d([isTarget, 1 - isTarget], [1, 2]), [batch, 1])
  const logits = tf.tile(tf.log(tf.tensor2d([p, 1 - p], [1, 2])), [batch, 1])
  return valueAt(tf.grad((z) => tf.losses.softmaxCrossEntropy(labels, z).asScalar())(logits))
})
rebuilt(squaredErrorGradient, ({ predictions, targets }) => {
  const loss = (guess: tf.Tensor) => tf.losses.meanSquaredError(tf.tensor1d(targets), guess).asScalar()
  return valueAt(tf.grad(loss)(tf.tensor1d(predictions)))
})

rebuilt(backpropByHand, ({ inputs, first, second, out, target }) => {
  const loss = (weights: tf.Tensor) => {
    const hidden = tf.sigmoid(weights.as2D(2, 2).matMul(tf.tensor2d(inputs, [2, 1])))
    return tf.tensor2d(out, [1, 2]).matMul<tf.Tensor>(hidden).sub(target).square().asScalar()
  }
  return valueAt(tf.grad(loss)(tf.tensor1d([...first, ...second])))
})

// Biases that bring every sigmoid to its steepest point.
rebuilt(gradientThroughSigmoids, ({ layers, weight }) =>
  slopeAt(0.5, (x) => {
    let output: tf.Tensor = x
    for (let layer = 0; layer < layers; layer++) output = tf.sigmoid(output.sub(0.5).mul(weight))
    return output
  }),
)

// Gradient descent on the four points, until it stands still.
rebuilt(
  linearXor,
  ({ low, high }) => {
    const inputs = tf.tensor2d([0, 0, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1], [4, 3])
    const targets = tf.tensor2d([low, high, high, low], [4, 1])
    const weights = tf.variable(tf.tensor2d([0.3, -0.2, 0.1], [3, 1]))
    const loss = () => tf.losses.meanSquaredError(targets, inputs.matMul(weights)).asScalar()
    const optimizer = tf.train.sgd(0.4)
    for (let step = 0; step < 200; step++) optimizer.minimize(loss)
    return valueAt(loss())
  },
  { seeds: [0, 1, 2] },
)

rebuilt(
  initialScale,
  ({ fanIn, fanOut, scheme }) => {
    if (scheme === 'Glorot')
      return valueAt(tf.initializers.glorotUniform({ seed: 7 }).apply([fanIn, fanOut]).abs().max())
    const weights = tf.initializers.heNormal({ seed: 7 }).apply([fanIn, fanOut])
    // tfjs cuts the normal off at two deviations, which leaves 0.774 of the variance.
    return Math.sqrt(valueAt(tf.moments(weights).variance) / 0.7737)
  },
  { within: 0.003 },
)

// The second moment of ReLU on a normal variable, as an integral on a grid.
rebuilt(
  signalThroughLayers,
  ({ gain, layers }) => {
    const z = tf.linspace(-8, 8, 16001)
    const density = z
      .square()
      .mul(-0.5)
      .exp()
      .div(Math.sqrt(2 * Math.PI))
    return (gain * valueAt(tf.relu(z).square().mul(density).mul(0.001).sum())) ** layers
  },
  { within: 1e-4 },
)
