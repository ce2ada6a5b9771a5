import { normalWeights } from '../layers/normal-weights'
import { tf } from '../tensor'
import { attend, causalMask, createAttention, project } from '../transformer/attention'
import { createEmbedding } from '../transformer/embed'
import { createFeedForward, feedForward } from '../transformer/feed-forward'
import { layerNorm } from '../transformer/layer-norm'
import { length, letters, tokenCount } from './data'
import type { TranslatorSettings } from './settings'

export const width = 16

/**
 * One block of encoder and one of decoder, each with the norm before its parts (Xiong et al. 2020, arXiv:2002.04745),
 * else as in Vaswani et al. 2017, §3.1.
 */
export function createModel({ positions, cross, heads }: TranslatorSettings, seed: number) {
  const table = normalWeights(seed, 'tokens', [tokenCount, width], 1)
  const unembed = normalWeights(seed, 'letters', [width, letters.length], width ** -0.5)
  const reading = createAttention(width, seed, 'encoder')
  const writing = createAttention(width, seed, 'decoder')
  const crossing = createAttention(width, seed, 'cross')
  const thinking = {
    encoder: createFeedForward(width, seed, 'encoder'),
    decoder: createFeedForward(width, seed, 'decoder'),
  }
  const embedding = createEmbedding(table, length, positions === 'told')
  const mask = causalMask(length)
  const parts = [reading, writing, crossing, thinking.encoder, thinking.decoder]
  const weights: tf.Variable[] = [table, unembed, ...parts.flatMap((part) => Object.values<tf.Variable>(part))]

  /** [batch, n] of tokens to [batch, n, width]. */
  function encode(source: tf.Tensor2D) {
    const x = embedding.embed(source)
    const norm = layerNorm(x)
    const read = attend(reading, { from: norm, to: norm, heads })
    const mixed: tf.Tensor3D = tf.add(x, read.output)
    return { read, encoded: layerNorm(tf.add(mixed, feedForward(thinking.encoder, layerNorm(mixed)))) }
  }

  return {
    weights,
    /** @param written what stands before each letter that is to be written: the start, then the target less its last */
    forward(source: tf.Tensor2D, written: tf.Tensor2D) {
      const { read, encoded } = encode(source)
      let x = embedding.embed(written)
      const norm = layerNorm(x)
      const wrote = attend(writing, { from: norm, to: norm, heads, mask })
      x = tf.add(x, wrote.output)
      const crossed = attend(crossing, {
        from: layerNorm(x),
        to: encoded,
        heads,
        ...(cross === 'mean' && { scale: 0 }),
      })
      x = tf.add(x, crossed.output)
      x = tf.add(x, feedForward(thinking.decoder, layerNorm(x)))
      return { logits: project(layerNorm(x), unembed), read, wrote, crossed }
    },
    dispose() {
      embedding.dispose()
      tf.dispose([...weights, mask])
    },
  }
}
