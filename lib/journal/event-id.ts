import { v7 } from 'uuid'

/** Makes UUIDv7 ids that only grow, even when the clock stands still or steps back. */
export function growingIds(randomBytes: (count: number) => Uint8Array): (nowMs: number) => string {
  let lastMs = 0
  let counter = 0
  const freshCounter = () => {
    const [a = 0, b = 0, c = 0] = randomBytes(3)
    return (a << 16) | (b << 8) | c
  }
  return (nowMs) => {
    counter = nowMs > lastMs ? freshCounter() : counter + 1
    lastMs = Math.max(lastMs, nowMs)
    return v7({ msecs: lastMs, seq: counter, random: randomBytes(16) })
  }
}
