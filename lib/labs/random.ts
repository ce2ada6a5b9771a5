/** A stream of numbers that a seed fixes. Nothing in a lab is random in any other way. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  next(): number
}

/** A stream of its own for every purpose, so that a change in one place does not move the numbers of another. */
export function createRandom(seed: number, purpose: string): Random {
  let a = seed >>> 0
  let b = 0x9e3779b9
  let c = hash(purpose)
  let counter = 1
  // sfc32 (Doty-Humphrey, PractRand): passes its own test suite, 128 bits of state, no multiplication.
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let warmUp = 0; warmUp < 15; warmUp++) next()
  return { next }
}

/** FNV-1a, 32 bits. */
function hash(text: string) {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value | 0
}

export const uniform = (random: Random, low: number, high: number) => low + (high - low) * random.next()

/** Standard normal, as twelve uniforms less six: no logarithm or cosine, which browsers round differently. */
export function normal(random: Random) {
  let sum = -6
  for (let draw = 0; draw < 12; draw++) sum += random.next()
  return sum
}

/** The numbers 0 … count − 1 in random order (Fisher and Yates). */
export function shuffled(random: Random, count: number) {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random.next() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
