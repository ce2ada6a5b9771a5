import type { DataType } from '@tensorflow/tfjs-core'

export type Numbers = Float32Array | Int32Array | Uint8Array

/** From an address on, up to another. */
type Range = { at: number; readonly end: number }

/**
 * The one memory of the interpreter, cut into blocks. It never grows: growing would detach every view that cpu kernels
 * and callers hold. A freed block serves the next of its size; when there is room for no other, free neighbours are put
 * together and cut anew.
 */
export class Memory {
  readonly wasm: WebAssembly.Memory
  readonly #floats: Float32Array
  readonly #ints: Int32Array
  readonly #bytes: Uint8Array
  /** Memory that is not cut, by address. */
  #ranges: readonly Range[]
  /** Addresses of freed blocks, by their size. */
  readonly #free = new Map<number, number[]>()
  bytesInUse = 0

  constructor(wasm: WebAssembly.Memory, heapBase: number) {
    this.wasm = wasm
    this.#floats = new Float32Array(wasm.buffer)
    this.#ints = new Int32Array(wasm.buffer)
    this.#bytes = new Uint8Array(wasm.buffer)
    // The interpreter reads up to three numbers past the end of a block.
    this.#ranges = [{ at: align(heapBase), end: wasm.buffer.byteLength - 64 }]
  }

  allocate(bytes: number): number {
    const size = sizeClass(bytes)
    const address = this.#free.get(size)?.pop() ?? this.#cut(size) ?? this.#cutAnew(size)
    this.bytesInUse += size
    return address
  }

  #cut(size: number): number | undefined {
    const range = this.#ranges.find(({ at, end }) => at + size <= end)
    if (!range) return undefined
    range.at += size
    return range.at - size
  }

  #cutAnew(size: number): number {
    const freed = [...this.#free].flatMap(([bytes, addresses]) => addresses.map((at) => ({ at, end: at + bytes })))
    this.#free.clear()
    this.#ranges = joined([...this.#ranges, ...freed])
    const address = this.#cut(size)
    if (address !== undefined) return address
    const room = Math.round(this.wasm.buffer.byteLength / 2 ** 20)
    throw new Error(`The engine's memory of ${room} MiB is full: use smaller tensors, or dispose of those not needed.`)
  }

  release(address: number, bytes: number) {
    const size = sizeClass(bytes)
    this.bytesInUse -= size
    const list = this.#free.get(size)
    if (list) list.push(address)
    else this.#free.set(size, [address])
  }

  /** Without a view of its own, whose making costs more than a few numbers. */
  write(address: number, values: ArrayLike<number>, dtype: DataType) {
    const all = dtype === 'float32' ? this.#floats : dtype === 'int32' ? this.#ints : this.#bytes
    const at = address / all.BYTES_PER_ELEMENT
    if (values.length > 32) all.set(values, at)
    else for (let index = 0; index < values.length; index++) all[at + index] = values[index] as number
  }

  /** A live view: what the interpreter writes later shows in it. */
  view(address: number, length: number, dtype: DataType): Numbers {
    if (dtype === 'float32') return new Float32Array(this.wasm.buffer, address, length)
    if (dtype === 'int32') return new Int32Array(this.wasm.buffer, address, length)
    return new Uint8Array(this.wasm.buffer, address, length)
  }
}

export const align = (bytes: number) => Math.max(16, (bytes + 15) & ~15)

/** Exact up to 1 KiB, then four sizes an octave: few lists, so that freed blocks serve again. */
function sizeClass(bytes: number) {
  if (bytes <= 1024) return align(bytes)
  const step = 2 ** (Math.floor(Math.log2(bytes)) - 2)
  return Math.ceil(bytes / step) * step
}

/** The same memory in as few ranges as possible, by address. */
function joined(ranges: readonly Range[]): Range[] {
  const whole: { at: number; end: number }[] = []
  for (const { at, end } of ranges.toSorted((one, other) => one.at - other.at)) {
    const before = whole.at(-1)
    if (before?.end === at) before.end = end
    else if (at < end) whole.push({ at, end })
  }
  return whole
}
