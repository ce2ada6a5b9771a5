import { createRandom as createStream, type Random } from '../core/random/random'
import { shuffle } from '../core/random/shuffle'

/** A stream of its own for every purpose. Nothing in a lab is random in any other way. */
export const createRandom = (seed: number, purpose: string): Random => createStream(purpose, seed)

/** The numbers 0 … count − 1 in random order. */
export const shuffled = (random: Random, count: number) =>
  Int32Array.from(
    shuffle(
      random,
      Array.from({ length: count }, (_, at) => at),
    ),
  )
