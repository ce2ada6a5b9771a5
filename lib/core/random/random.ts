import { hash32 } from '../memory/fuzz'

/** A stream of numbers that a seed fixes. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  next(): number
}

/** The same text gives the same stream on every device. */
export function createRandom(seed: string): Random {
  let state = hash32(seed)
  // mulberry32 (Ettinger 2017): 32 bits of state, enough for the handful of numbers that one question draws.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return { next }
}

/** A whole number from `low` to `high`, both included. */
export const wholeFrom = (random: Random, low: number, high: number) =>
  low + Math.floor(random.next() * (high - low + 1))

/** A number with one decimal from `low` to `high`, both included. */
export const tenthsFrom = (random: Random, low: number, high: number) =>
  wholeFrom(random, Math.round(low * 10), Math.round(high * 10)) / 10

/** A number with two decimals from `low` to `high`, both included. */
export const hundredthsFrom = (random: Random, low: number, high: number) =>
  wholeFrom(random, Math.round(low * 100), Math.round(high * 100)) / 100

/** One of the choices, each as likely as the others. */
export function pick<const Choices extends readonly [unknown, ...unknown[]]>(
  random: Random,
  choices: Choices,
): Choices[number] {
  return choices[Math.floor(random.next() * choices.length)] ?? choices[0]
}

/** As many numbers as asked for, each drawn by `draw`. */
export const several = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw)
