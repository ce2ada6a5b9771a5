import { normalWeights } from '../layers/normal-weights'
import { tf } from '../tensor'
import { type Attended, attend, causalMask, createAttention, project } from '../transformer/attention'
import { createEmbedding } from '../transformer/embed'
import { createFeedForward, feedForward } from '../transformer/feed-forward'
import { layerNorm } from '../transformer/layer-norm'
import type { WriterSettings } from './settings'
import { characters, length } from './text'

export const width = 24
export const heads = 2

/** A decoder as in GPT-2 (Radford et al. 2019): blocks of attention and feed-forward, each with its norm before it. */
export function createModel({ sees, layers }: WriterSettings, seed: number) {
  const table = normalWeights(seed, 'characters', [characters.length, width], 1)
  const unembed = normalWeights(seed, 'next', [width, characters.length], width ** -0.5)
  const blocks = Array.from({ length: layers }, (_, at) => ({
    attention: createAttention(width, seed, `layer ${at + 1}`),
    thinking: createFeedForward(width, seed, `layer ${at + 1}`),
  }))
  const embedding = createEmbedding(table, length, true)
  const mask = maskOf(sees)
  const weights: tf.Variable[] = [
    table,
    unembed,
    ...blocks.flatMap(({ attention, thinking }) => [...Object.values(attention), ...Object.values(thinking)]),
  ]

  return {
    weights,
    /** Logits of the character behind each place, [batch · length, characters], for tokens of [batch, length]. */
    forward(tokens: tf.Tensor2D) {
      let x = embedding.embed(tokens)
      const attended: Attended[] = []
      for (const { attention, thinking } of blocks) {
        const norm = layerNorm(x)
        const looked = attend(attention, { from: norm, to: norm, heads, ...(mask && { mask }) })
        attended.push(looked)
        const mixed: tf.Tensor3D = tf.add(x, looked.output)
        x = tf.add(mixed, feedForward(thinking, layerNorm(mixed)))
      }
      const logits: tf.Tensor2D = tf.reshape(project(layerNorm(x), unembed), [-1, characters.length])
      return { logits, attended }
    },
    dispose() {
      embedding.dispose()
      mask?.dispose()
      tf.dispose(weights)
    },
  }
}

function maskOf(sees: WriterSettings['sees']): tf.Tensor2D | null {
  if (sees === 'all') return null
  if (sees === 'before') return causalMask(length)
  return tf.tidy(() => tf.mul(tf.sub(1, tf.eye(length)), -1e9))
}
