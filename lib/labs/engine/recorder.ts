import { engine, type Tensor, tidy, type Variable } from '@tensorflow/tfjs-core'
import type { EngineBackend } from './backend'
import type { Buf } from './buf'
import { type Operation, writesOf } from './instruction'
import type { Numbers } from './memory'
import type { Pins } from './pins'

/** What a step gives back: its loss, or several tensors, or nothing. */
export type Step = () => Tensor | readonly Tensor[] | null | undefined

/** Where the backend notes what a step does while it runs. */
export class Recorder {
  readonly operations: Operation[] = []
  readonly constants = new Map<Buf, Numbers>()
  /** Freed within the step; kept until its end, so that no two values share a buffer. */
  readonly freed: Buf[] = []

  /** A tensor made from numbers inside the step. */
  addConstant(buf: Buf) {
    if (buf.bytes > 0) this.constants.set(buf, buf.numbers.slice())
  }
}

/** One run of a step: operations in order, and what each buffer is that no operation writes. */
export type Recording = {
  readonly operations: readonly Operation[]
  readonly constants: ReadonlyMap<Buf, Numbers>
  readonly starts: ReadonlyMap<Buf, Variable>
  /** Variables that the step assigned, with the buffer of their new value. */
  readonly ends: ReadonlyMap<Variable, Buf>
  readonly outputs: readonly Buf[]
  readonly written: ReadonlySet<Buf>
  /** The numbers returned. */
  readonly returned: readonly Numbers[]
}

/** Runs the step once, for real, and notes what it does. */
export function record(backend: EngineBackend, pins: Pins, step: Step): Recording {
  const starts = new Map<Buf, Variable>()
  for (const variable of Object.values(engine().registeredVariables)) {
    pins.separate(variable)
    starts.set(backend.data.get(variable.dataId), variable)
  }
  const recorder = new Recorder()
  let returned: readonly Tensor[] = []
  backend.recorder = recorder
  backend.kernel = ''
  try {
    returned = tidy(() => tensorsOf(step()))
  } finally {
    backend.recorder = null
    if (returned.length === 0) release(recorder)
  }
  const outputs = returned.map(({ dataId }) => backend.data.get(dataId))
  const ends = [...starts].flatMap(([start, variable]) => {
    const end = backend.data.get(variable.dataId)
    return end === start ? [] : [[variable, end] as const]
  })
  const numbers = outputs.map((output) => output.numbers.slice())
  for (const tensor of returned) tensor.dispose()
  release(recorder)
  const { operations, constants } = recorder
  const written = new Set(operations.flatMap(writesOf))
  return { operations, constants, starts, ends: new Map(ends), outputs, written, returned: numbers }
}

function release({ freed }: Recorder) {
  for (const buf of freed) buf.free()
  freed.length = 0
}

const tensorsOf = (returned: ReturnType<Step>): Tensor[] => (returned ? [returned].flat() : [])
