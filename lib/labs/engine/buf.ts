import type { backend_util, DataType, TensorInfo } from '@tensorflow/tfjs-core'
import { align, type Memory, type Numbers } from './memory'

/** The data of a tensor, and at the same time its tfjs `dataId`: finding one from the other needs no map. */
export class Buf {
  refCount = 1
  /** How many programs read it as a tensor from outside. */
  holders = 0
  /** A replay or a feed writes it: whoever wants to keep what it holds now needs a copy. */
  pinned = false
  address: number
  complexTensorInfos?: { real: TensorInfo; imag: TensorInfo }
  readonly length: number
  readonly dtype: DataType
  readonly bytes: number
  readonly #memory: Memory
  #owned: boolean
  #view: Numbers | null = null
  #held: backend_util.BackendValues | null = null

  constructor(memory: Memory, length: number, dtype: DataType) {
    this.#memory = memory
    this.length = length
    this.dtype = dtype
    this.bytes = isNumeric(dtype) ? align(length * (dtype === 'bool' ? 1 : 4)) : 0
    this.#owned = this.bytes > 0
    this.address = this.#owned ? memory.allocate(this.bytes) : 0
  }

  /** A new buffer takes over the address of this one, which goes on elsewhere with a copy. */
  split(): Buf {
    const kept = this.numbers.slice()
    const heir = new Buf(this.#memory, this.length, this.dtype)
    ;[heir.address, this.address] = [this.address, heir.address]
    this.#view = null
    this.numbers.set(kept)
    heir.pinned = this.pinned
    this.pinned = false
    return heir
  }

  /** As cpu kernels read and set it; setting copies into the memory. Strings and complex numbers stay outside. */
  get values(): backend_util.BackendValues {
    return this.bytes === 0 ? (this.#held ?? nothing) : this.numbers
  }

  set values(values: backend_util.BackendValues) {
    if (this.bytes === 0) this.#held = values
    else this.#memory.write(this.address, values as Numbers, this.dtype)
  }

  get numbers(): Numbers {
    this.#view ??= this.#memory.view(this.address, this.length, this.dtype)
    return this.#view
  }

  /** Gives up its own block for a place in the working memory of a program, which alone lets go of it. */
  place(address: number) {
    this.free()
    this.address = address
    this.refCount = 1
  }

  free() {
    if (this.#owned) this.#memory.release(this.address, this.bytes)
    this.#owned = false
    this.#view = null
  }
}

const nothing = new Uint8Array(0)

const isNumeric = (dtype: DataType) => dtype === 'float32' || dtype === 'int32' || dtype === 'bool'
