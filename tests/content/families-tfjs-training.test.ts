import * as tf from '@tensorflow/tfjs'
import { drawItem } from '@/lib/core/families/draw-item'
import { batchNormValues } from '@/lib/core/families/normalisation'
import { layerNormValue, normParameters } from '@/lib/core/families/norms'
import { adamFirstStep, momentumSteps, rmsPropFirstStep } from '@/lib/core/families/optimisers'
import { dropoutScale, squaredPenalty } from '@/lib/core/families/regularisers'
import { numberOfUpdates } from '@/lib/core/families/updates'
import { valueAt } from './by-tfjs'
import { rebuilt } from './rebuilt'

function afterSteps(optimizer: tf.Optimizer, { weight, gradient, steps }: Record<string, number>) {
  const w = tf.variable(tf.scalar(weight ?? 0))
  for (let step = 0; step < (steps ?? 0); step++) optimizer.minimize(() => w.mul<tf.Scalar>(gradient ?? 0))
  return valueAt(w)
}

rebuilt(
  momentumSteps,
  ({ rate, beta, gradient }) => -afterSteps(tf.train.momentum(rate, beta), { weight: 0, gradient, steps: 3 }),
)
rebuilt(adamFirstStep, ({ rate, gradient, weight }) => afterSteps(tf.train.adam(rate), { weight, gradient, steps: 1 }))
rebuilt(
  rmsPropFirstStep,
  ({ rate, decay, gradient }) => -afterSteps(tf.train.rmsprop(rate, decay), { weight: 0, gradient, steps: 1 }),
)

// Short runs only: every batch is trained on.
const shortRuns = Array.from({ length: 300 }, (_, seed) => seed).filter(
  (seed) => drawItem(numberOfUpdates, seed).answer < 200,
)
rebuilt(
  numberOfUpdates,
  async ({ examples, share, batch, epochs }) => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1], useBias: false })] })
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' })
    let updates = 0
    const count = { onBatchEnd: () => void updates++ }
    const options = {
      epochs,
      batchSize: batch,
      validationSplit: share / 100,
      callbacks: count,
      yieldEvery: 'never' as const,
    }
    await model.fit(tf.zeros([examples, 1]), tf.zeros([examples, 1]), { ...options, verbose: 0 })
    return updates
  },
  { seeds: shortRuns.slice(0, 3) },
)

rebuilt(squaredPenalty, ({ weights, strength, asked }) => {
  const penalty = (w: tf.Tensor) => tf.regularizers.l2({ l2: strength }).apply(w).asScalar()
  const w = tf.tensor1d(weights)
  return valueAt(asked === 'penalty' ? penalty(w) : tf.grad(penalty)(w))
})
rebuilt(dropoutScale, ({ rate, activation }) => {
  const values = tf.dropout(tf.fill([200], activation), rate, undefined, 3).dataSync()
  return values.find((value) => value !== 0) ?? 0
})

rebuilt(batchNormValues, (drawn) => {
  const layer = tf.layers.batchNormalization(
    drawn.asked === 'value' ? { epsilon: drawn.epsilon } : { momentum: drawn.momentum },
  )
  layer.build([null, 1])
  const [gamma, beta, mean] = drawn.asked === 'value' ? [drawn.gamma, drawn.beta, 0] : [1, 0, drawn.old]
  layer.setWeights([gamma, beta, mean, 1].map((value) => tf.tensor1d([value])))
  const batch = drawn.asked === 'value' ? drawn.values : [drawn.seen, drawn.seen]
  const output = layer.apply(tf.tensor2d(batch, [batch.length, 1]), { training: true }) as tf.Tensor
  return drawn.asked === 'value' ? valueAt(output) : valueAt(layer.getWeights()[2] ?? output)
})

rebuilt(normParameters, ({ width, asked }) => {
  const layer = asked === 'layer' ? tf.layers.layerNormalization() : tf.layers.batchNormalization()
  layer.build([null, width])
  const counted = asked === 'stored' ? layer.weights : layer.trainableWeights
  return counted.reduce((total, weight) => total + (weight.shape[0] ?? 0), 0)
})
rebuilt(layerNormValue, ({ one, other, epsilon }) => {
  const layer = tf.layers.layerNormalization({ epsilon })
  return valueAt(layer.apply(tf.tensor2d([...one, ...other], [2, 4])) as tf.Tensor)
})
