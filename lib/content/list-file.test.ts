import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { redirectEntrySchema } from '@/lib/core/content/redirect-file'
import { listIn, readListFile } from './list-file'

const folder = mkdtempSync(join(tmpdir(), 'list-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(text: string): string {
  const path = join(folder, 'redirects.yaml')
  writeFileSync(path, text)
  return path
}

test('a broken entry hides no other, and is named', () => {
  const path = fileOf('- { from: a, to: b, why: merged }\n- { from: c, why: gone }\n- { from: d, to: null, why: gone }')
  const { entries, faults } = readListFile(path, redirectEntrySchema)
  expect(entries.map(({ from }) => from)).toEqual(['a', 'd'])
  expect(faults).toHaveLength(1)
  expect(faults[0]?.place).toMatch(/redirects\.yaml, item c, to$/)
  expect(() => listIn(path, redirectEntrySchema)).toThrow('redirects.yaml, item c, to: ')
})

test('a file that is not there holds nothing, an empty one neither', () => {
  expect(readListFile(join(folder, 'absent.yaml'), redirectEntrySchema)).toEqual({ entries: [], faults: [] })
  expect(readListFile(fileOf('# nothing yet'), redirectEntrySchema)).toEqual({ entries: [], faults: [] })
})

test('text that is no YAML, or no list, is one fault', () => {
  expect(readListFile(fileOf('a: b: c'), redirectEntrySchema).faults[0]?.message).toContain('is not YAML')
  expect(readListFile(fileOf('a: b'), redirectEntrySchema).faults[0]?.message).toContain('no list')
})
