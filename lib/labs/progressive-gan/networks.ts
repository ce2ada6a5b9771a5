import { createLayerWeights, type LayerWeights } from '../layers/layer-weights'
import { convolved, doubled, halved, leaky } from '../pictures/picture-layers'
import { tf } from '../tensor'
import { type Side, sides } from './schedule'

/** Numbers of noise per picture. */
export const noiseSize = 8
/** Channels of the features at each side. */
const channels: Record<Side, number> = { 4: 24, 8: 16, 16: 8 }

type Filters = LayerWeights<tf.Rank.R4>
/** One resolution: a 3 × 3 convolution, and a 1 × 1 one between its channels and grey. */
type Stage = { readonly side: Side; readonly block: Filters; readonly grey: Filters }
/** `dense` is between noise, or the score, and the features of side 4. */
export type Network = { readonly dense: LayerWeights<tf.Rank.R2>; readonly stages: readonly Stage[] }

const firstSize = 16 * channels[4]

/** A block takes the features of half its side, doubled, to its own. */
export const createGenerator = (seed: number): Network => ({
  dense: createLayerWeights<tf.Rank.R2>(seed, 'generator dense', [noiseSize, firstSize]),
  stages: sides.map((side, at) => {
    const inputs = channels[sides[at - 1] ?? 4]
    return {
      side,
      block: createLayerWeights<tf.Rank.R4>(seed, `generator block ${side}`, [3, 3, inputs, channels[side]]),
      grey: createLayerWeights<tf.Rank.R4>(seed, `generator grey ${side}`, [1, 1, channels[side], 1]),
    }
  }),
})

/** The mirror image: a block takes the features of its side to those of half of it. */
export const createDiscriminator = (seed: number): Network => ({
  dense: createLayerWeights<tf.Rank.R2>(seed, 'discriminator dense', [firstSize, 1]),
  stages: sides.map((side, at) => {
    const outputs = channels[sides[at - 1] ?? 4]
    return {
      side,
      block: createLayerWeights<tf.Rank.R4>(seed, `discriminator block ${side}`, [3, 3, channels[side], outputs]),
      grey: createLayerWeights<tf.Rank.R4>(seed, `discriminator grey ${side}`, [1, 1, 1, channels[side]]),
    }
  }),
})

/** What is trained while pictures have this side: all blocks up to it, and the two greys that are mixed. */
export const weightsAt = ({ dense, stages }: Network, side: Side): tf.Variable[] =>
  [
    dense,
    ...stages.filter((stage) => stage.side <= side).map(({ block }) => block),
    ...stages.filter((stage) => stage.side === side || stage.side === side / 2).map(({ grey }) => grey),
  ].flatMap(({ weight, bias }) => [weight, bias])

export const allWeights = ({ dense, stages }: Network): tf.Variable[] =>
  [dense, ...stages.flatMap(({ block, grey }) => [block, grey])].flatMap(({ weight, bias }) => [weight, bias])

/** Noise, [count, noiseSize], to pictures, [count, side²]: (1 − α) · the old picture, doubled, + α · the new one. */
export function generate({ dense, stages }: Network, noise: tf.Tensor2D, side: Side, alpha: tf.Tensor): tf.Tensor2D {
  const count = noise.shape[0]
  let features: tf.Tensor4D = tf.reshape(tf.add(tf.matMul(noise, dense.weight), dense.bias), [count, 4, 4, channels[4]])
  let [old, now]: (tf.Tensor4D | undefined)[] = []
  for (const stage of stages.filter((one) => one.side <= side)) {
    if (stage.side > 4) features = doubled(features)
    features = pixelNorm(leaky(convolved(features, stage.block)))
    if (stage.side >= side / 2) {
      old = now && doubled(now)
      now = tf.tanh(convolved(features, stage.grey))
    }
  }
  if (!now) throw new Error(`There is no stage of side ${side}.`)
  return tf.reshape(old ? mixed(old, now, alpha) : now, [count, side ** 2])
}

/** Pictures, [count, side²], to scores, [count, 1]. */
export function score({ dense, stages }: Network, rows: tf.Tensor2D, side: Side, alpha: tf.Tensor): tf.Tensor2D {
  const count = rows.shape[0]
  const picture: tf.Tensor4D = tf.reshape(rows, [count, side, side, 1])
  const fromGrey = (of: tf.Tensor4D, stage: Stage) => leaky(convolved(of, stage.grey))
  let features: tf.Tensor4D | undefined
  for (const stage of [...stages].reverse().filter((one) => one.side <= side)) {
    if (!features) features = fromGrey(picture, stage)
    else if (stage.side === side / 2) features = mixed(fromGrey(halved(picture), stage), features, alpha)
    features = leaky(convolved(features, stage.block))
    if (stage.side > 4) features = halved(features)
  }
  if (!features) throw new Error(`There is no stage of side ${side}.`)
  return tf.add(tf.matMul(tf.reshape(features, [count, firstSize]), dense.weight), dense.bias)
}

/** Multiplications of one forward pass of both networks over one picture of this side, in millions. */
export function productsAt(side: Side) {
  const blocks = sides.filter((one) => one <= side)
  const ofBlock = (one: Side, at: number) => one ** 2 * 9 * channels[one] * channels[sides[at - 1] ?? 4]
  const ofGenerator = noiseSize * firstSize + blocks.reduce((sum, one, at) => sum + ofBlock(one, at), 0)
  const ofDiscriminator = firstSize + blocks.reduce((sum, one, at) => sum + ofBlock(one, at), 0)
  return (ofGenerator + ofDiscriminator + 2 * side ** 2 * channels[side]) / 1e6
}

const mixed = (old: tf.Tensor4D, now: tf.Tensor4D, alpha: tf.Tensor): tf.Tensor4D =>
  tf.add(old, tf.mul(alpha, tf.sub(now, old)))

/** The features of each pixel divided by their root mean square (Karras et al. 2018, arXiv:1710.10196, section 4.2). */
const pixelNorm = (x: tf.Tensor4D): tf.Tensor4D => tf.div(x, tf.sqrt(tf.add(tf.mean(tf.square(x), 3, true), 1e-8)))
