import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { labEvidenceSchema, labFileSchema } from '@/lib/core/content/lab'
import { saidBy } from '../../scripts/labs/evidence'
import { labs } from './labs'

const all = Object.entries(labs)
const wordsOf = (id: string) => labFileSchema.parse(parse(readFileSync(`content/labs/${id}.yaml`, 'utf8')))
const keysOf = (record: object) => Object.keys(record).sort()

test.each(all)('%s: the words name what the code has, and nothing else', async (id, parts) => {
  const lab = await parts.lab()
  const words = wordsOf(id)
  expect(words.presets.map((preset) => preset.id)).toEqual(Object.keys(lab.presets))
  expect(keysOf(words.outcomes)).toEqual([...lab.outcomes].sort())
  expect(keysOf(words.metrics)).toEqual(lab.metrics.map((metric) => metric.id).sort())
  expect(keysOf(words.knobs)).toEqual(keysOf(lab.knobs))
  for (const [knob, stops] of Object.entries(words.stops ?? {})) {
    const known = Object.entries(lab.knobs).find(([name]) => name === knob)?.[1].stops ?? []
    expect(Object.keys(stops)).toEqual(known.map(String))
  }
})

test.each(all)(
  '%s: the kept evidence is of these very claims, on fresh seeds, and all of them held',
  async (id, parts) => {
    const claims = await parts.claims()
    const evidence = labEvidenceSchema.parse(JSON.parse(readFileSync(`lib/labs/${id}/evidence.json`, 'utf8')))
    expect(evidence.claims).toMatchObject(claims.map((claim) => ({ id: claim.id, ...saidBy(claim), holds: true })))
    for (const { seeds, tunedOn } of claims) {
      expect(seeds.length).toBeGreaterThanOrEqual(10)
      expect(seeds.filter((seed) => tunedOn.includes(seed))).toEqual([])
    }
  },
)

test.each(all)('%s: every preset expects outcomes that can be foretold', async (_, parts) => {
  const lab = await parts.lab()
  for (const preset of Object.values(lab.presets))
    expect(lab.outcomes).toEqual(expect.arrayContaining([...preset.expected]))
})
