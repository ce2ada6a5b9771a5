import type { KernelFunc, NamedAttrMap, NamedTensorInfoMap, TensorInfo } from '@tensorflow/tfjs-core'
import type { Buf } from './buf'

/** One instruction of the interpreter; see opcodes.ts for the parameters of each. Offsets are in bytes. */
export type Instruction = {
  readonly kind: 'instruction'
  /** The tfjs kernel that asked for it. */
  readonly kernel: string
  readonly op: number
  readonly writes: Buf
  readonly writesAt: number
  readonly reads: readonly Buf[]
  readonly readsAt: number
  readonly params: readonly number[]
  /** Which operands may be the very buffer that is written. */
  readonly inPlace: readonly boolean[]
}

/** A kernel that the interpreter does not have: the cpu backend's own, called between two stretches of the program. */
export type Script = {
  readonly kind: 'script'
  readonly kernel: string
  readonly run: KernelFunc
  readonly inputs: NamedTensorInfoMap | TensorInfo[]
  readonly attrs: NamedAttrMap
  readonly reads: readonly Buf[]
  readonly writes: readonly Buf[]
}

export type Operation = Instruction | Script

/** The buffers that an operation writes. */
export const writesOf = ({ writes }: Operation): readonly Buf[] => [writes].flat()

export const wordsPerInstruction = 16

/** By index and not by iterators: eager kernels come through here one by one. */
export function encode(words: Int32Array, at: number, { op, writes, writesAt, reads, readsAt, params }: Instruction) {
  words[at] = op
  words[at + 1] = writes.address + writesAt
  let next = at + 2
  for (let operand = 0; operand < reads.length; operand++)
    words[next++] = (reads[operand] as Buf).address + (operand === 0 ? readsAt : 0)
  for (let index = 0; index < params.length; index++) words[next++] = params[index] as number
}

const float = new Float32Array(1)
const bits = new Int32Array(float.buffer)

/** A float parameter, as the word that carries it. */
export function bitsOf(value: number): number {
  float[0] = value
  return bits[0] ?? 0
}
