import { wholeFrom } from '@/lib/core/random/random'
import { createRandom } from '../random'
import { type CellName, cells } from './cells'

/** One of these symbols stands first and is asked for at the end. */
export const classCount = 8
/** The symbols that stand between, and tell nothing. */
const noiseCount = 4
export const symbolCount = classCount + noiseCount

export type Sequences = {
  /** Numbers of symbols, step by step: [steps, sequences]. */
  readonly symbols: Int32Array
  /** What is asked for: [sequences]. */
  readonly classes: Int32Array
}

/** Symbols that a network reads for one answer. */
export const stepsOf = (delay: number) => delay + 1

/**
 * The recall task: a class at step 0, then `delay` random symbols of others, then the question which class it was.
 * Classes and noise have a stream each, so that two delays ask for the same classes.
 */
export function createRecall({ seed, purpose, delay }: { seed: number; purpose: string; delay: number }) {
  const ofClasses = createRandom(seed, `${purpose} classes`)
  const ofNoise = createRandom(seed, `${purpose} noise`)
  return {
    next(count: number): Sequences {
      const classes = Int32Array.from({ length: count }, () => wholeFrom(ofClasses, 0, classCount - 1))
      const symbols = new Int32Array(stepsOf(delay) * count)
      symbols.set(classes)
      for (let at = count; at < symbols.length; at++) symbols[at] = wholeFrom(ofNoise, classCount, symbolCount - 1)
      return { symbols, classes }
    },
  }
}

/** Weights and biases of a recurrent layer, which is so many vanilla layers, and of the dense one that answers. */
export const recallWeights = (cell: CellName, units: number) =>
  cells[cell].blocks * units * (units + symbolCount + 1) + (units + 1) * classCount
