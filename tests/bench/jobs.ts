import * as tf from '@tensorflow/tfjs-core'
import { createDraw, type Draw, type Job, jobOf } from './models'

type Dense = { readonly weight: tf.Variable; readonly bias: tf.Variable }
const dense = (draw: Draw, from: number, to: number): Dense => ({ weight: draw.weight(from, to), bias: draw.zeros(to) })
const apply = ({ weight, bias }: Dense, x: tf.Tensor) => tf.add(tf.matMul(x, weight as tf.Tensor), bias)
const weightsOf = (...layers: Dense[]) => layers.flatMap(({ weight, bias }) => [weight, bias])

function mlp(optimizer: tf.Optimizer, seed: number): Job {
  const draw = createDraw(seed)
  const layers = [dense(draw, 2, 8), dense(draw, 8, 8), dense(draw, 8, 1)] as const
  const x = draw.tensor([32, 2])
  const y = tf.tensor(
    Float32Array.from({ length: 32 }, () => Math.round(draw.next())),
    [32, 1],
  )
  const variables = weightsOf(...layers)
  const inputs = [batch(draw, x)]
  return jobOf({
    variables,
    inputs,
    optimizer,
    targets: [y],
    loss: () => {
      const hidden = tf.tanh(apply(layers[1], tf.tanh(apply(layers[0], x))))
      const logits = apply(layers[2], hidden)
      return tf.mean(tf.sub(tf.softplus(logits), tf.mul(logits, y)))
    },
  })
}

/** The same few batches over and over: what is measured is the step, not the drawing of numbers. */
function batch(draw: Draw, tensor: tf.Tensor) {
  const batches = Array.from({ length: 4 }, () => draw.uniform(tensor.size, 1))
  return { tensor, numbersAt: (step: number) => batches[step % batches.length] ?? [] }
}

function cnn(seed: number): Job {
  const draw = createDraw(seed)
  const [first, second] = [draw.weight(3, 3, 1, 8), draw.weight(3, 3, 8, 16)]
  const [firstBias, secondBias] = [draw.zeros(8), draw.zeros(16)]
  const last = dense(draw, 256, 4)
  const x = draw.tensor([32, 16, 16, 1])
  const y = tf.tidy(() =>
    tf.oneHot(
      tf.tensor1d(
        Array.from({ length: 32 }, () => Math.floor(4 * draw.next())),
        'int32',
      ),
      4,
      1,
      0,
      'float32',
    ),
  )
  const block = (image: tf.Tensor, filter: tf.Variable, bias: tf.Variable) =>
    tf.maxPool(
      tf.relu(
        tf.add(tf.conv2d(image as tf.Tensor4D, filter as tf.Tensor as tf.Tensor4D, 1, 'same'), bias),
      ) as tf.Tensor4D,
      2,
      2,
      'valid',
    )
  const variables = [first, firstBias, second, secondBias, ...weightsOf(last)]
  const inputs = [batch(draw, x)]
  return jobOf({
    variables,
    inputs,
    optimizer: tf.train.adam(0.01),
    targets: [y],
    loss: () => {
      const features = block(block(x, first, firstBias), second, secondBias)
      return tf.losses.softmaxCrossEntropy(y, apply(last, tf.reshape(features, [32, 256])))
    },
  })
}

function lstm(seed: number): Job {
  const draw = createDraw(seed)
  const [units, steps] = [32, 20]
  const gates = dense(draw, 1 + units, 4 * units)
  const last = dense(draw, units, 1)
  const x = draw.tensor([steps, 32, 1])
  const y = draw.tensor([32, 1])
  const variables = weightsOf(gates, last)
  const inputs = [batch(draw, x)]
  return jobOf({
    variables,
    inputs,
    optimizer: tf.train.adam(0.01),
    targets: [y],
    loss: () => {
      let [h, c]: [tf.Tensor, tf.Tensor] = [tf.zeros([32, units]), tf.zeros([32, units])]
      for (const now of tf.unstack(x)) {
        const [i, f, o, g] = tf.split(apply(gates, tf.concat([now, h], 1)), 4, 1) as [
          tf.Tensor,
          tf.Tensor,
          tf.Tensor,
          tf.Tensor,
        ]
        c = tf.add(tf.mul(tf.sigmoid(tf.add(f, 1)), c), tf.mul(tf.sigmoid(i), tf.tanh(g)))
        h = tf.mul(tf.sigmoid(o), tf.tanh(c))
      }
      return tf.mean(tf.square(tf.sub(apply(last, h), y)))
    },
  })
}

function transformer(seed: number): Job {
  const draw = createDraw(seed)
  const [size, time, d, heads, words] = [32, 12, 32, 2, 10]
  const table = draw.weight(words, d)
  const place = draw.weight(time, d)
  const layers = [
    dense(draw, d, 3 * d),
    dense(draw, d, d),
    dense(draw, d, 4 * d),
    dense(draw, 4 * d, d),
    dense(draw, d, words),
  ] as const
  const norms = [draw.ones(d), draw.zeros(d), draw.ones(d), draw.zeros(d)] as const
  const tokens = tf.tensor(
    Int32Array.from({ length: size * time }, () => Math.floor(words * draw.next())),
    [size * time],
    'int32',
  )
  const y = tf.tidy(() => tf.oneHot(tf.reverse(tf.reshape(tokens, [size, time]), 1), words, 1, 0, 'float32'))
  const norm = (x: tf.Tensor, scale: tf.Variable, offset: tf.Variable) => {
    const centred = tf.sub(x, tf.mean(x, -1, true))
    return tf.add(tf.mul(tf.mul(centred, tf.rsqrt(tf.add(tf.mean(tf.square(centred), -1, true), 1e-5))), scale), offset)
  }
  const flat = (layer: Dense, x: tf.Tensor) =>
    tf.reshape(apply(layer, tf.reshape(x, [size * time, -1])), [size, time, -1])
  const split = (x: tf.Tensor) => tf.transpose(tf.reshape(x, [size, time, heads, d / heads]), [0, 2, 1, 3])
  const input = {
    tensor: tokens,
    numbersAt: (step: number) => Int32Array.from({ length: size * time }, (_, at) => (at * 7 + step * 3) % words),
  }
  const variables = [table, place, ...norms, ...weightsOf(...layers)]
  return jobOf({
    variables,
    inputs: [input],
    optimizer: tf.train.adam(0.003),
    targets: [y],
    loss: () => {
      let x = tf.add(tf.reshape(tf.gather(table as tf.Tensor, tokens as tf.Tensor1D), [size, time, d]), place)
      const [q, k, v] = tf.split(flat(layers[0], norm(x, norms[0], norms[1])), 3, -1).map(split) as [
        tf.Tensor,
        tf.Tensor,
        tf.Tensor,
      ]
      const weights = tf.softmax(tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(d / heads)))
      const mixed = tf.reshape(tf.transpose(tf.matMul(weights, v), [0, 2, 1, 3]), [size, time, d])
      x = tf.add(x, flat(layers[1], mixed))
      x = tf.add(x, flat(layers[3], tf.relu(flat(layers[2], norm(x, norms[2], norms[3])))))
      return tf.losses.softmaxCrossEntropy(
        tf.reshape(y, [size * time, words]),
        tf.reshape(flat(layers[4], x), [size * time, words]),
      )
    },
  })
}

/** One step of the discriminator, one of the generator; the noise is drawn outside. */
function gan(seed: number): Job {
  const draw = createDraw(seed)
  const g = [dense(draw, 2, 32), dense(draw, 32, 32), dense(draw, 32, 2)] as const
  const d = [dense(draw, 2, 32), dense(draw, 32, 32), dense(draw, 32, 1)] as const
  const run = ([a, b, c]: typeof g | typeof d, x: tf.Tensor) => apply(c, tf.relu(apply(b, tf.relu(apply(a, x)))))
  const [real, noise] = [draw.tensor([64, 2]), draw.tensor([64, 2])]
  const [dOptimizer, gOptimizer] = [tf.train.adam(0.002, 0.5), tf.train.adam(0.002, 0.5)]
  const [gWeights, dWeights] = [weightsOf(...g), weightsOf(...d)]
  const job = jobOf({
    variables: [...gWeights, ...dWeights],
    inputs: [batch(draw, real), batch(draw, noise)],
    optimizer: dOptimizer,
    loss: () => tf.scalar(0),
  })
  return {
    ...job,
    step: () => {
      const fooled = dOptimizer.minimize(
        () =>
          tf.add(tf.mean(tf.softplus(tf.neg(run(d, real)))), tf.mean(tf.softplus(run(d, run(g, noise))))) as tf.Scalar,
        true,
        dWeights,
      )
      const caught = gOptimizer.minimize(
        () => tf.mean(tf.softplus(tf.neg(run(d, run(g, noise))))) as tf.Scalar,
        true,
        gWeights,
      )
      return [fooled as tf.Scalar, caught as tf.Scalar]
    },
    dispose() {
      job.dispose()
      gOptimizer.dispose()
    },
  }
}

export const jobs = {
  'MLP, SGD': (seed = 1) => mlp(tf.train.sgd(0.1), seed),
  'MLP, Adam': (seed = 1) => mlp(tf.train.adam(0.01), seed),
  CNN: (seed = 1) => cnn(seed),
  LSTM: (seed = 1) => lstm(seed),
  transformer: (seed = 1) => transformer(seed),
  GAN: (seed = 1) => gan(seed),
}
export type JobName = keyof typeof jobs
export const jobNames = Object.keys(jobs) as JobName[]
