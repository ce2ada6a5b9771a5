import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { breath } from '@/lib/labs/breath'
import type { Claim, Training } from '@/lib/labs/lab'
import { labs } from '@/lib/labs/labs'
import { type ClaimResult, verifyClaim } from '@/lib/labs/verify'
import { evidenceOf, evidencePath, evidenceText } from './labs/evidence'

const wantsJson = process.argv.includes('--json')
// Node cannot import the gradients of tfjs as a module (its files name each other without endings); it can require them.
const require = createRequire(import.meta.url)
const { prepareTensors }: typeof import('@/lib/labs/tensor') = require('../lib/labs/tensor.ts')
await prepareTensors()

const results: Record<string, { claims: ClaimResult[] }> = {}
const pages: string[] = []
for (const id of Object.keys(labs)) {
  const { claims }: { claims: readonly Claim[] } = require(`../lib/labs/${id}/claims.ts`)
  const { training }: { training: Training } = require(`../lib/labs/${id}/training.ts`)
  const found: ClaimResult[] = []
  for (const claim of claims) {
    const result = await verifyClaim(training, claim, claim.seeds, breath)
    found.push(result)
    const arms = result.arms.map(({ name, passed, of }) => `${name} (${passed} of ${of})`).join('; ')
    if (!wantsJson) console.log(`${result.holds ? 'holds ' : 'FAILS '} ${id}/${claim.id}: ${arms}, ${result.seconds} s`)
  }
  const evidence = evidenceOf(claims, found)
  results[id] = { claims: found }
  writeFileSync(evidencePath(id), `${JSON.stringify(evidence, null, 2)}\n`)
  pages.push(evidenceText(id, evidence))
}
writeFileSync('docs/labs-evidence.md', `${head()}\n${pages.join('\n')}`)
if (wantsJson) console.log(JSON.stringify({ labs: results }, null, 2))
process.exit(Object.values(results).every(({ claims }) => claims.every(({ holds }) => holds)) ? 0 : 1)

function head() {
  return `# What the labs claim, and what came of it

Written by \`npm run labs:verify\`: never edit it. Each claim was tuned on some seeds and run here on others, with the
training that runs in the browser. A claim that does not hold is changed or dropped, not explained away.
`
}
