import { buildEngine } from '../../scripts/setup/engine.mjs'
import { downloadBytes } from './bundle'
import type { Row } from './measure'
import { inNode, inWorker } from './places'

type Hash = { readonly job: string; readonly hash: string }

/**
 * npm run bench -- engine [--json] [--quick] [--node] [--only=GAN]: how fast the labs' engine is, and how large. Gives
 * false when two places did not come to the same parameters.
 */
export async function benchEngine(flags: readonly string[]): Promise<boolean> {
  await buildEngine()
  const only = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length)
  // Short slices, many rounds: a busy machine takes from all alike.
  const settings = { rounds: flags.includes('--quick') ? 3 : 15, sliceMs: 100, ...(only && { only: [only] }) }
  const places = { node: inNode, ...(!flags.includes('--node') && { chromium: inWorker }) }

  const rates: Record<string, readonly Row[]> = {}
  const hashes: Record<string, readonly Hash[]> = {}
  for (const [place, ask] of Object.entries(places)) {
    rates[place] = await ask<Row[]>({ task: 'measure', settings })
    hashes[place] = await ask<Hash[]>({ task: 'hashes', settings: { steps: 60 } })
  }
  const isSame = new Set(Object.values(hashes).map((all) => JSON.stringify(all))).size === 1
  const download = await downloadBytes('tests/bench/size-entry.ts')

  if (flags.includes('--json')) console.log(JSON.stringify({ rates, hashes, downloadBytes: download }, null, 2))
  else {
    for (const [place, rows] of Object.entries(rates)) printRates(place, rows)
    for (const [place, all] of Object.entries(hashes)) console.log(`${place}: ${all.map(({ hash }) => hash).join(' ')}`)
    console.log(`\nA lab page downloads ${(download / 1000).toFixed(1)} kB (gzip) for the engine and tfjs.`)
  }
  if (!isSame) console.error('The same seed gave other parameters in another place.')
  return isSame
}

function printRates(place: string, rows: readonly Row[]) {
  console.log(`\n${place}: steps per second`)
  console.log(
    '| job | stock wasm | our backend, eager | replay | typed-array loop | replay / wasm | eager / wasm | replay / loop |',
  )
  console.log('|---|---|---|---|---|---|---|---|')
  for (const { job, wasm = 0, eager = 0, replay = 0, loop } of rows) {
    const ratios = [replay / wasm, eager / wasm, loop ? replay / loop : undefined]
    const cells = [wasm, eager, replay, loop].map((rate) => rate?.toFixed(0) ?? '')
    console.log(`| ${[job, ...cells, ...ratios.map((ratio) => ratio?.toFixed(1) ?? '')].join(' | ')} |`)
  }
}
