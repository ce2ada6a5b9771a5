import { normalWeights } from '../layers/normal-weights'
import { tf } from '../tensor'
import { attend, createAttention, project } from '../transformer/attention'
import { createEmbedding } from '../transformer/embed'
import { createFeedForward, feedForward } from '../transformer/feed-forward'
import { layerNorm } from '../transformer/layer-norm'
import { asking, length, letters, offsets } from './data'
import type { HeadsSettings } from './settings'

/** One layer of attention, a feed-forward part if there is one, and a linear answer for each of the two letters. */
export function createModel({ heads, after, width }: HeadsSettings, seed: number) {
  const table = normalWeights(seed, 'letters', [letters.length, width], 1)
  const attention = createAttention(width, seed, 'attention')
  const thinking = after === 'feed-forward' ? createFeedForward(width, seed, 'after') : null
  const answers = offsets.map((offset) => normalWeights(seed, `${offset} back`, [width, letters.length], width ** -0.5))
  const embedding = createEmbedding(table, length, true)
  const weights: tf.Variable[] = [table, ...Object.values(attention), ...Object.values(thinking ?? {}), ...answers]

  return {
    weights,
    /** Logits of the letter at each offset before each asking place, [batch · asking, letters]; tokens [batch, length]. */
    forward(tokens: tf.Tensor2D) {
      const x = embedding.embed(tokens)
      const norm = layerNorm(x)
      const attended = attend(attention, { from: norm, to: norm, heads })
      const mixed: tf.Tensor3D = tf.add(x, attended.output)
      const thought: tf.Tensor3D = thinking ? tf.add(mixed, feedForward(thinking, layerNorm(mixed))) : mixed
      const asked = tf.slice(layerNorm(thought), [0, length - asking, 0], [-1, asking, -1])
      const logits = answers.map((answer): tf.Tensor2D => tf.reshape(project(asked, answer), [-1, letters.length]))
      return { logits, attended }
    },
    dispose() {
      embedding.dispose()
      tf.dispose(weights)
    },
  }
}
