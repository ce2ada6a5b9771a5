import { normalWeights } from '../layers/normal-weights'
import { tf } from '../tensor'
import { type Attended, attend, createAttention, project } from '../transformer/attention'
import { createEmbedding } from '../transformer/embed'
import { layerNorm } from '../transformer/layer-norm'
import { length, letterCount, tokenNames } from './data'
import type { AttentionSettings } from './settings'

/**
 * Layers of attention with one head and nothing between them: x ← x + attend(norm(x)). The letter is read off the last
 * place, where the question stands.
 */
export function createModel({ layers, positions, scores, width }: AttentionSettings, seed: number) {
  const table = normalWeights(seed, 'tokens', [tokenNames.length, width], 1)
  const unembed = normalWeights(seed, 'letters', [width, letterCount], width ** -0.5)
  const attentions = Array.from({ length: layers }, (_, at) => createAttention(width, seed, `layer ${at + 1}`))
  const embedding = createEmbedding(table, length, positions === 'told')
  const scale = { scaled: width ** -0.5, raw: 1, equal: 0 }[scores]
  const weights: tf.Variable[] = [table, unembed, ...attentions.flatMap((layer) => Object.values(layer))]

  return {
    weights,
    /** Logits of the letter to copy, [batch, letters], and what went on in each layer. */
    forward(tokens: tf.Tensor2D) {
      let x = embedding.embed(tokens)
      const attended: Attended[] = []
      for (const layer of attentions) {
        const norm = layerNorm(x)
        const result = attend(layer, { from: norm, to: norm, heads: 1, scale })
        attended.push(result)
        x = tf.add(x, result.output)
      }
      const last = tf.slice(layerNorm(x), [0, length - 1, 0], [-1, 1, -1])
      const logits: tf.Tensor2D = tf.reshape(project(last, unembed), [-1, letterCount])
      return { logits, attended }
    },
    dispose() {
      embedding.dispose()
      tf.dispose(weights)
    },
  }
}
