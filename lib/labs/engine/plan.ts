import type { Variable } from '@tensorflow/tfjs-core'
import type { EngineBackend } from './backend'
import { Buf } from './buf'
import { encode, type Instruction, type Operation, type Script, wordsPerInstruction } from './instruction'
import { layOut, lifetimesOf, mayTakePlace } from './lifetimes'
import type { Memory, Numbers } from './memory'
import { COPY } from './opcodes'
import type { Recording } from './recorder'
import { withoutDead, withoutTwins } from './simplify'

/** A stretch of instructions in memory, or a kernel of the cpu backend between two of them. */
export type Segment = { readonly kind: 'code'; readonly address: number; readonly count: number } | Script

/** A recording, laid out in memory. */
export type Plan = {
  readonly segments: readonly Segment[]
  readonly outputs: readonly Numbers[]
  /** Tensors from outside the step that it reads, other than variables. */
  readonly residents: readonly Buf[]
  free(): void
}

/** Gives every buffer of the recording its place and writes the instructions. `pins` is where its variables lie. */
export function makePlan(backend: EngineBackend, recording: Recording, pins: ReadonlyMap<Variable, Buf>): Plan {
  const { memory } = backend.machine
  const { starts, ends, outputs, constants, written } = recording
  const wanted = [...ends.values(), ...outputs]
  const operations = withoutTwins(withoutDead(recording.operations, wanted), wanted)
  const own: Buf[] = []
  const make = ({ length, dtype }: Buf, numbers?: Numbers) => {
    const buf = new Buf(memory, length, dtype)
    if (numbers) buf.numbers.set(numbers)
    own.push(buf)
    return buf
  }

  // Where each value lies for good: variables, constants, what is returned.
  const fixed = new Map<Buf, number>()
  const startOf = new Map<Variable, Buf>()
  for (const [start, variable] of starts) {
    startOf.set(variable, start)
    const pin = pins.get(variable)
    if (pin) fixed.set(start, pin.address)
  }
  const used = new Set([...operations.flatMap(({ reads }) => reads), ...wanted])
  for (const [buf, numbers] of constants)
    if (used.has(buf) && !written.has(buf)) fixed.set(buf, make(buf, numbers).address)
  const tail: (readonly [from: Buf, to: Buf])[] = []
  for (const [variable, end] of ends) {
    const [pin, start] = [pins.get(variable), startOf.get(variable)]
    if (!pin) continue
    const isFree = written.has(end) && !fixed.has(end) && start && !wanted.includes(start)
    if (isFree && mayTakePlace(operations, start, end)) fixed.set(end, pin.address)
    else tail.push([end, pin])
  }
  const returned = outputs.map((output) => {
    const buf = make(output)
    if (written.has(output) && !fixed.has(output)) fixed.set(output, buf.address)
    else tail.unshift([output, buf])
    return buf
  })

  // The rest shares one block of working memory.
  const lifetimes = lifetimesOf(operations, wanted)
  const working = [...lifetimes].flatMap(([buf, life]) => (written.has(buf) && !fixed.has(buf) ? [{ buf, life }] : []))
  const { places, total } = layOut(working)
  const arena = total > 0 ? memory.allocate(total) : 0
  for (const [buf, address] of fixed) buf.place(address)
  for (const [buf, offset] of places) buf.place(arena + offset)

  const copies = orderTail(tail, starts, make)
  const code = writeCode(memory, [...operations, ...copies])
  return {
    segments: code.segments,
    outputs: returned.map(({ numbers }) => numbers),
    residents: [...lifetimes.keys()].filter((buf) => !written.has(buf) && !starts.has(buf) && !constants.has(buf)),
    free() {
      for (const buf of own) buf.free()
      if (total > 0) memory.release(arena, total)
      code.free()
    },
  }
}

/**
 * End values that could not be written in place, copied at the end. A start value that others still want (a swap) is
 * first put aside.
 */
function orderTail(
  tail: readonly (readonly [from: Buf, to: Buf])[],
  starts: ReadonlyMap<Buf, Variable>,
  make: (like: Buf) => Buf,
): Instruction[] {
  const aside = new Map<Buf, Buf>()
  for (const [from] of tail) if (starts.has(from) && !aside.has(from)) aside.set(from, make(from))
  return [
    ...[...aside].map(([from, to]) => copyOf(from, to)),
    ...tail.map(([from, to]) => copyOf(aside.get(from) ?? from, to)),
  ]
}

const copyOf = (from: Buf, to: Buf): Instruction => ({
  ...{ kind: 'instruction', kernel: 'assign', op: COPY, writes: to, writesAt: 0, reads: [from], readsAt: 0 },
  ...{ params: [1, 1, 1, from.bytes / 4, 0, 0, 0, 1, 0, 0, 0, 1], inPlace: [] },
})

function writeCode(memory: Memory, operations: readonly Operation[]) {
  const bytes = Math.max(1, operations.length) * wordsPerInstruction * 4
  const address = memory.allocate(bytes)
  const words = new Int32Array(memory.wasm.buffer, address, bytes / 4)
  const segments: Segment[] = []
  let open: { kind: 'code'; address: number; count: number } | null = null
  operations.forEach((operation, at) => {
    if (operation.kind === 'script') {
      segments.push(operation)
      open = null
      return
    }
    encode(words, at * wordsPerInstruction, operation)
    if (!open) {
      open = { kind: 'code', address: address + at * wordsPerInstruction * 4, count: 0 }
      segments.push(open)
    }
    open.count++
  })
  return { segments, free: () => memory.release(address, bytes) }
}
