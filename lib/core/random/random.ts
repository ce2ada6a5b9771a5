import { hash32 } from '../memory/fuzz'

/** A stream of numbers that a seed fixes. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  next(): number
}

/**
 * The same purpose and seed give the same stream on every device. A stream of its own for every purpose, so that a change
 * in one place does not move the numbers of another.
 */
export function createRandom(purpose: string, seed = 0): Random {
  // In a typed array, since 32 bits are more than some engines keep in a variable without a new object for each number.
  const state = Int32Array.of(seed, 0x9e3779b9, hash32(purpose), 1)
  // sfc32 (Doty-Humphrey, PractRand): passes its own test suite, 128 bits of state, no multiplication.
  const next = () => {
    const a = state[0] ?? 0
    const b = state[1] ?? 0
    const c = state[2] ?? 0
    const counter = state[3] ?? 0
    const sum = (a + b + counter) | 0
    state[0] = b ^ (b >>> 9)
    state[1] = c + (c << 3)
    state[2] = ((c << 21) | (c >>> 11)) + sum
    state[3] = counter + 1
    return (sum >>> 0) / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 15; warmUp++) next()
  return { next }
}

export const uniform = (random: Random, low: number, high: number) => low + (high - low) * random.next()

/** Standard normal, as twelve uniforms less six: no logarithm or cosine, which browsers round differently. */
export function normal(random: Random) {
  let sum = -6
  for (let draw = 0; draw < 12; draw++) sum += random.next()
  return sum
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
