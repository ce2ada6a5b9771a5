import { interpreterHex } from './generated/interpreter'
import { encode, type Instruction, wordsPerInstruction } from './instruction'
import { align, Memory } from './memory'

type Exports = { run(address: number, count: number, times: number): void; heapBase(): number }

/** The interpreter and its memory. */
export class Machine {
  readonly memory: Memory
  readonly run: Exports['run']
  readonly #scratch: number
  readonly #words: Int32Array

  constructor(module: WebAssembly.Module, mebibytes: number) {
    const pages = mebibytes * 16
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const exports = new WebAssembly.Instance(module, { env: { memory } }).exports as Exports
    this.run = exports.run
    this.memory = new Memory(memory, exports.heapBase())
    this.#scratch = this.memory.allocate(align(wordsPerInstruction * 4))
    this.#words = new Int32Array(memory.buffer, this.#scratch, wordsPerInstruction)
  }

  execute(instruction: Instruction) {
    encode(this.#words, 0, instruction)
    this.run(this.#scratch, 1, 1)
  }
}

/** A browser without wasm SIMD refuses the module: Safari before 16.4, for one. */
export async function loadMachine({ mebibytes }: { mebibytes: number }): Promise<Machine | null> {
  const length = interpreterHex.length / 2
  const bytes = Uint8Array.from({ length }, (_, at) => Number.parseInt(interpreterHex.slice(2 * at, 2 * at + 2), 16))
  if (!WebAssembly.validate(bytes)) return null
  return new Machine(await WebAssembly.compile(bytes), mebibytes)
}
