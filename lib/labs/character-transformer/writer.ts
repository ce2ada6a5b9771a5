import type { Random } from '@/lib/core/random/random'
import { compile } from '../engine/compile'
import { createRandom } from '../random'
import { tf } from '../tensor'
import { characters, length, numbered } from './text'

/** Texts that are written side by side, and the characters of each. */
const streams = 3
const written = 42
/** What a text begins behind, as if a sentence had just ended. */
const begin = numbered('. ')

/**
 * Lets a network write: it reads what there is, at most all places but one, gives the chances of the next character, and
 * one is drawn. The places behind hold spaces, as nothing stands there yet. The same seed draws in the same way at every
 * moment of a training.
 * @param logitsOf [streams, length] to [streams · length, characters]
 */
export function createWriter(logitsOf: (tokens: tf.Tensor2D) => tf.Tensor2D, seed: number) {
  const context = tf.tidy(() => tf.variable(tf.zeros<tf.Rank.R2>([streams, length], 'int32'), false))
  const program = compile(() => logitsOf(context))

  return {
    /** So many characters in each of the streams. */
    write(temperature: number): readonly string[] {
      const random = createRandom(seed, 'writing')
      const texts = Array.from({ length: streams }, () => [...begin])
      for (let step = 0; step < written; step++) {
        const read = Math.min(length - 1, begin.length + step)
        const rows = new Int32Array(streams * length)
        texts.forEach((text, at) => void rows.set(text.slice(-read), at * length))
        program.feed(context, rows)
        program.run()
        const logits = program.outputs[0]
        texts.forEach((text, at) => {
          const from = (at * length + read - 1) * characters.length
          text.push(draw(random, logits?.slice(from, from + characters.length) ?? [], temperature))
        })
      }
      return texts.map((text) =>
        text
          .slice(begin.length)
          .map((token) => characters[token] ?? '')
          .join(''),
      )
    },
    dispose() {
      program.dispose()
      context.dispose()
    },
  }
}

/** One of the numbers 0 … n − 1, each with a chance in proportion to exp(logit / temperature). */
function draw(random: Random, logits: ArrayLike<number>, temperature: number): number {
  const all = Array.from(logits)
  const highest = Math.max(...all)
  const odds = all.map((logit) => Math.exp((logit - highest) / temperature))
  let left = random.next() * odds.reduce((sum, odd) => sum + odd, 0)
  const found = odds.findIndex((odd) => {
    left -= odd
    return left < 0
  })
  return Math.max(0, found)
}
