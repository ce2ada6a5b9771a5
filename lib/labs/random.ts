import { createRandom as createStream, type Random } from '../core/random/random'
import { shuffle } from '../core/random/shuffle'

/** A stream of its own for every purpose. Nothing in a lab is random in any other way. */
export const createRandom = (seed: number, purpose: string): Random => createStream(purpose, seed)

/** As many numbers as asked for, each drawn by `draw`: a batch of them in every update, so without an iterator. */
export function draws(count: number, draw: () => number): Float32Array {
  const values = new Float32Array(count)
  for (let at = 0; at < count; at++) values[at] = draw()
  return values
}

/** The numbers 0 … count − 1 in random order. */
export const shuffled = (random: Random, count: number) =>
  Int32Array.from(
    shuffle(
      random,
      Array.from({ length: count }, (_, at) => at),
    ),
  )
