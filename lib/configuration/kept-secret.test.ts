import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptSecret } from './kept-secret'
import { secretWeakness } from './secret-strength'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'deep-recall-secret-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('a strong secret is made once and kept', () => {
  const secret = keptSecret(dataDir)
  expect(secretWeakness(secret)).toBeUndefined()
  expect(keptSecret(dataDir)).toBe(secret)
})

test('nobody but its owner may read it', () => {
  keptSecret(dataDir)
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(dataDir)).toEqual(['secret'])
})

test('a weak secret in the file is refused, and the sentence says where it stands', () => {
  writeFileSync(join(dataDir, 'secret'), 'weak\n')
  expect(() => keptSecret(dataDir)).toThrow(join(dataDir, 'secret'))
})
