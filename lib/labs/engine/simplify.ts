import type { Buf } from './buf'
import { type Operation, writesOf } from './instruction'

/** Operations whose results somebody uses. */
export function withoutDead(operations: readonly Operation[], wanted: Iterable<Buf>): Operation[] {
  const needed = new Set(wanted)
  const alive: Operation[] = []
  for (const operation of operations.toReversed()) {
    if (!writesOf(operation).some((buf) => needed.has(buf))) continue
    alive.push(operation)
    for (const buf of operation.reads) needed.add(buf)
  }
  return alive.reverse()
}

/**
 * The same instruction on the same values is run once: a convolution and the gradient of its filter, for one, lay out
 * the same windows. `wanted` buffers keep an instruction of their own.
 */
export function withoutTwins(operations: readonly Operation[], wanted: readonly Buf[]): Operation[] {
  const writers = new Map<Buf, number>()
  for (const buf of operations.flatMap(writesOf)) writers.set(buf, (writers.get(buf) ?? 0) + 1)
  const ids = new Map<Buf, number>()
  const idOf = (buf: Buf) => {
    const id = ids.get(buf) ?? ids.size
    ids.set(buf, id)
    return id
  }
  const seen = new Map<string, Buf>()
  const twins = new Map<Buf, Buf>()
  return operations.flatMap((operation): readonly Operation[] => {
    if (operation.kind === 'script') return [operation]
    const reads = operation.reads.map((buf) => twins.get(buf) ?? buf)
    const { op, writes, writesAt, readsAt, params } = operation
    const isPure =
      writers.get(writes) === 1 && !wanted.includes(writes) && reads.every((buf) => (writers.get(buf) ?? 0) < 2)
    if (!isPure) return [{ ...operation, reads }]
    const key = [op, writesAt, readsAt, ...params, '|', ...reads.map(idOf), '|', writes.bytes].join()
    const twin = seen.get(key)
    if (twin) {
      twins.set(writes, twin)
      return []
    }
    seen.set(key, writes)
    return [{ ...operation, reads }]
  })
}
