import { readFileSync, writeFileSync } from 'node:fs'
import { labEvidenceSchema } from '@/lib/core/content/lab'
import { labs } from '@/lib/labs/labs'
import type { ClaimResult } from '@/lib/labs/verify'
import { evidencePath, evidenceText } from './labs/evidence'
import { verifyLab } from './labs/verify-lab'

// npm run labs:verify [-- LAB …] [--json]
const args = process.argv.slice(2)
const wantsJson = args.includes('--json')
const ids = Object.keys(labs)
const named = args.filter((arg) => !arg.startsWith('--'))
const unknown = named.find((name) => !ids.includes(name))
if (unknown) {
  console.error(`There is no lab "${unknown}". There are: ${ids.join(', ')}.`)
  process.exit(2)
}

const head = `# What the labs claim, and what came of it

Written by \`npm run labs:verify\`: never edit it. Each claim was tuned on some seeds and run here on others, with the
training that runs in the browser. A claim that does not hold is changed or dropped, not explained away.
`

const surprises: string[] = []
const results: Record<string, { claims: ClaimResult[] }> = {}
for (const id of named.length > 0 ? named : ids) {
  const verified = await verifyLab(id, wantsJson ? () => {} : console.log)
  results[id] = { claims: verified.results }
  surprises.push(...verified.surprises)
}
const texts = ids.map((id) =>
  evidenceText(id, labEvidenceSchema.parse(JSON.parse(readFileSync(evidencePath(id), 'utf8')))),
)
writeFileSync('docs/labs-evidence.md', `${head}\n${texts.join('\n')}`)
if (wantsJson) console.log(JSON.stringify({ labs: results }, null, 2))
for (const surprise of surprises) console.error(surprise)
const allHold = Object.values(results).every(({ claims }) => claims.every(({ holds }) => holds))
process.exit(allHold && surprises.length === 0 ? 0 : 1)
