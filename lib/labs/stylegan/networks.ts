import { createLayerWeights, type LayerWeights } from '../layers/layer-weights'
import { convolved, doubled, halved, leaky } from '../pictures/picture-layers'
import { tf } from '../tensor'
import { pictureSize, side } from './colour-shapes'
import { latentSize } from './rows'

type Dense = LayerWeights<tf.Rank.R2>
type Filters = LayerWeights<tf.Rank.R4>

export type Generator = {
  readonly mapping: readonly Dense[]
  /** The learned constant, [1, 4, 4, channels]. */
  readonly constant: tf.Variable<tf.Rank.R4>
  /** From w to scale and bias of every channel of its layer. */
  readonly styles: readonly Dense[]
  /** Of the layers after the first, whose input is the constant. */
  readonly filters: readonly Filters[]
  readonly colour: Filters
}

/** Numbers of the code w that z is mapped to. */
const styleSize = 24
/** Channels of every layer: two at 4 × 4 pixels, one at 8 × 8, one at 16 × 16. */
const channels = [24, 24, 16, 12] as const

export function createGenerator(seed: number): Generator {
  const dense = (name: string, shape: [number, number]) => createLayerWeights<tf.Rank.R2>(seed, name, shape)
  const filters = (name: string, shape: [number, number, number, number]) =>
    createLayerWeights<tf.Rank.R4>(seed, name, shape)
  // The constant has no bias: it is one.
  const { weight: constant, bias } = filters('constant', [1, 4, 4, channels[0]])
  bias.dispose()
  return {
    mapping: [dense('mapping 1', [latentSize, styleSize]), dense('mapping 2', [styleSize, styleSize])],
    constant,
    styles: channels.map((count, layer) => dense(`style ${layer + 1}`, [styleSize, 2 * count])),
    filters: channels.slice(1).map((count, at) => filters(`filters ${at + 2}`, [3, 3, channels[at] ?? count, count])),
    colour: filters('colour', [1, 1, channels[3], 3]),
  }
}

export const generatorWeights = ({ mapping, constant, styles, filters, colour }: Generator): tf.Variable[] => [
  constant,
  ...[...mapping, ...styles, ...filters, colour].flatMap(({ weight, bias }) => [weight, bias]),
]

/** Rows of two codes and amounts, [count, rowSize], to pictures, [count, pictureSize]. */
export function generate(generator: Generator, rows: tf.Tensor2D): tf.Tensor2D {
  const count = rows.shape[0]
  const columns = (from: number, size: number) => tf.slice(rows, [0, from], [count, size])
  const one = mapped(generator, columns(0, latentSize))
  const other = mapped(generator, columns(latentSize, latentSize))
  let features: tf.Tensor4D = generator.constant
  generator.styles.forEach((style, layer) => {
    const before = generator.filters[layer - 1]
    if (before) features = leaky(convolved(layer > 1 ? doubled(features) : features, before))
    const amount = columns(2 * latentSize + layer, 1)
    const w: tf.Tensor2D = tf.add(one, tf.mul(amount, tf.sub(other, one)))
    features = adaIn(features, tf.add(tf.matMul(w, style.weight), style.bias))
  })
  return tf.reshape(tf.tanh(convolved(features, generator.colour)), [count, pictureSize])
}

/** The mapping network: z, brought to a mean square of 1, through two dense layers to w. */
function mapped({ mapping }: Generator, z: tf.Tensor2D): tf.Tensor2D {
  const start: tf.Tensor2D = tf.div(z, tf.sqrt(tf.add(tf.mean(tf.square(z), 1, true), 1e-8)))
  return mapping.reduce<tf.Tensor2D>(
    (code, { weight, bias }) => tf.leakyRelu(tf.add(tf.matMul(code, weight), bias), 0.2),
    start,
  )
}

/**
 * (1 + scale) · (x − μ) / σ + bias, with mean and deviation over the places of one channel of one picture (Karras et al.
 * 2019, arXiv:1812.04948, equation 1; the 1 lets a style start near the identity).
 * @param style [count, 2 · channels]: scales, then biases
 */
export function adaIn(x: tf.Tensor4D, style: tf.Tensor2D): tf.Tensor4D {
  const [count, size] = [style.shape[0], x.shape[3]]
  const part = (from: number) => tf.reshape(tf.slice(style, [0, from], [count, size]), [count, 1, 1, size])
  const centred = tf.sub(x, tf.mean(x, [1, 2], true))
  const normal = tf.div(centred, tf.sqrt(tf.add(tf.mean(tf.square(centred), [1, 2], true), 1e-6)))
  return tf.add(tf.mul(normal, tf.add(part(0), 1)), part(size))
}

export type Discriminator = { readonly filters: readonly Filters[]; readonly dense: Dense }

const judgedChannels = [3, 12, 16, 24] as const
const judgedSize = 4 ** 2 * judgedChannels[3]

export const createDiscriminator = (seed: number): Discriminator => ({
  filters: judgedChannels
    .slice(1)
    .map((count, at) =>
      createLayerWeights<tf.Rank.R4>(seed, `discriminator ${at + 1}`, [3, 3, judgedChannels[at] ?? count, count]),
    ),
  dense: createLayerWeights<tf.Rank.R2>(seed, 'discriminator dense', [judgedSize, 1]),
})

export const discriminatorWeights = ({ filters, dense }: Discriminator): tf.Variable[] =>
  [...filters, dense].flatMap(({ weight, bias }): tf.Variable[] => [weight, bias])

/** Pictures, [count, pictureSize], to scores, [count, 1]. */
export function score({ filters, dense }: Discriminator, rows: tf.Tensor2D): tf.Tensor2D {
  const count = rows.shape[0]
  let features: tf.Tensor4D = tf.reshape(rows, [count, side, side, 3])
  filters.forEach((one, at) => {
    features = leaky(convolved(features, one))
    if (at < filters.length - 1) features = halved(features)
  })
  return tf.add(tf.matMul(tf.reshape(features, [count, judgedSize]), dense.weight), dense.bias)
}
