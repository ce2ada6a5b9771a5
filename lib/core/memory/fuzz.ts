/** FNV-1a, 32 bit (Fowler, Noll, Vo). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** A number in [0, 1) that depends on the text alone: the same seed gives the same fuzz on every device. */
export function fractionOf(seed: string): number {
  // FNV mixes its last characters badly; the finaliser of MurmurHash3 spreads neighbours such as "…:1" and "…:2".
  let hash = hash32(seed)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
