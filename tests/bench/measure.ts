import * as tf from '@tensorflow/tfjs-core'
import { compile } from '../../lib/labs/engine/compile'
import { startEngine } from '../../lib/labs/engine/engine'
import { type JobName, jobNames, jobs } from './jobs'
import { startStockWasm } from './stock-wasm'
import { createTypedLoop } from './typed-loop'

const variants = ['wasm', 'eager', 'replay', 'loop'] as const
export type Variant = (typeof variants)[number]
/** Steps per second: the median of the rounds, each of them one slice of every variant. */
export type Row = { readonly job: JobName } & { readonly [name in Variant]?: number }

type Runner = { readonly backend?: string; readonly batch: number; run(): void }

/** Measures every job in every way, A B C A B C: what disturbs the machine disturbs all of them. */
export async function measure(settings: {
  wasmPath: string
  rounds: number
  sliceMs: number
  only?: readonly string[]
}) {
  const rows: Row[] = []
  for (const job of jobNames) {
    if (settings.only && !settings.only.includes(job)) continue
    const runners = await createRunners(job, settings.wasmPath)
    const rates: Partial<Record<Variant, number[]>> = {}
    for (let round = 0; round < settings.rounds; round++)
      for (const variant of variants) {
        const runner = runners[variant]
        if (!runner) continue
        if (runner.backend) await tf.setBackend(runner.backend)
        const rate = rateOf(runner, settings.sliceMs)
        rates[variant] = [...(rates[variant] ?? []), rate]
      }
    rows.push({ job, ...mapValues(rates, median) })
  }
  return rows
}

async function createRunners(name: JobName, wasmPath: string): Promise<Partial<Record<Variant, Runner>>> {
  await startStockWasm(wasmPath)
  const stock = jobs[name]()
  const wasm = warm(() => tf.dispose([stock.step()].flat()), 'wasm')
  await startEngine()
  const [plain, compiled] = [jobs[name](), jobs[name]()]
  const eager = warm(() => tf.dispose([plain.step()].flat()), 'engine')
  const program = compile(compiled.step)
  const replay = warm(() => program.run(), 'engine')
  const loop = name === 'MLP, SGD' ? createTypedLoop('sgd') : name === 'MLP, Adam' ? createTypedLoop('adam') : null
  return { wasm, eager, replay, ...(loop && { loop: warm(loop) }) }
}

/** Runs it until it is compiled by the browser too, and finds how many steps take about a millisecond. */
function warm(run: () => void, backend?: string): Runner {
  for (const begun = performance.now(); performance.now() - begun < 2000; ) run()
  // A browser's clock has steps of a tenth of a millisecond and more.
  let batch = 1
  for (let spent = 0; spent < 1 && batch < 4096; batch *= 2) {
    const begun = performance.now()
    for (let at = 0; at < batch; at++) run()
    spent = performance.now() - begun
  }
  return { ...(backend && { backend }), run, batch }
}

function rateOf({ run, batch }: Runner, sliceMs: number) {
  const begun = performance.now()
  let steps = 0
  let spent = 0
  while (spent < sliceMs) {
    for (let at = 0; at < batch; at++) run()
    steps += batch
    spent = performance.now() - begun
  }
  return (1000 * steps) / spent
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

const mapValues = <K extends string>(record: Partial<Record<K, number[]>>, f: (values: number[]) => number) =>
  Object.fromEntries(Object.entries(record).map(([key, values]) => [key, f(values as number[])])) as Partial<
    Record<K, number>
  >

/** FNV-1a over the bits of every parameter after some steps: the same everywhere, or a seed does not mean a run. */
export async function hashes(steps: number) {
  await startEngine()
  return jobNames.map((name) => {
    const job = jobs[name](11)
    const program = compile(job.step)
    for (let step = 0; step < steps; step++) {
      for (const { tensor, numbersAt } of job.inputs) program.feed(tensor, numbersAt(step))
      program.run()
    }
    let hash = 0x811c9dc5
    for (const variable of job.variables)
      for (const byte of new Uint8Array(variable.dataSync().slice().buffer)) hash = Math.imul(hash ^ byte, 0x01000193)
    program.dispose()
    job.dispose()
    return { job: name, hash: (hash >>> 0).toString(16).padStart(8, '0') }
  })
}
