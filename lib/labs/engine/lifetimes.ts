import type { Buf } from './buf'
import { type Operation, writesOf } from './instruction'

/** When a buffer is first written and last used, as positions in the program. */
export type Lifetime = { begin: number; end: number }

/** `wanted` are needed behind the last operation. */
export function lifetimesOf(operations: readonly Operation[], wanted: Iterable<Buf>): Map<Buf, Lifetime> {
  const lifetimes = new Map<Buf, Lifetime>()
  const use = (buf: Buf, at: number) => {
    const known = lifetimes.get(buf)
    if (known) known.end = at
    else lifetimes.set(buf, { begin: at, end: at })
  }
  operations.forEach((operation, at) => {
    for (const buf of operation.reads) use(buf, at)
    for (const buf of writesOf(operation)) use(buf, at)
  })
  for (const buf of wanted) use(buf, operations.length)
  return lifetimes
}

/** A place in one block of memory for each buffer, so that no two that live at the same time overlap. */
export function layOut(bufs: readonly { readonly buf: Buf; readonly life: Lifetime }[]) {
  const places = new Map<Buf, number>()
  let total = 0
  let live: { from: number; to: number; end: number }[] = []
  for (const { buf, life } of bufs.toSorted((a, b) => a.life.begin - b.life.begin)) {
    live = live.filter(({ end }) => end >= life.begin)
    const from = firstGap(live, buf.bytes)
    live.push({ from, to: from + buf.bytes, end: life.end })
    live.sort((a, b) => a.from - b.from)
    places.set(buf, from)
    total = Math.max(total, from + buf.bytes)
  }
  return { places, total }
}

function firstGap(live: readonly { from: number; to: number }[], bytes: number) {
  let at = 0
  for (const { from, to } of live) {
    if (from - at >= bytes) return at
    at = Math.max(at, to)
  }
  return at
}

/**
 * May `end` be written where `start` lies? Only if nobody wants the start value later; in the very operation that
 * writes the end it may be read element by element.
 */
export function mayTakePlace(operations: readonly Operation[], start: Buf, end: Buf): boolean {
  const first = operations.findIndex((operation) => writesOf(operation).includes(end))
  if (first < 0 || start.bytes !== end.bytes) return false
  return operations.slice(first).every((operation, at) => {
    if (!operation.reads.includes(start)) return true
    if (at > 0 || operation.kind === 'script') return false
    return operation.reads.every((buf, operand) => buf !== start || operation.inPlace[operand])
  })
}
