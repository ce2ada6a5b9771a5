import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { oncePerContent } from './once'

const folder = mkdtempSync(join(tmpdir(), 'once-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what was read is kept until a file is written', async () => {
  let reads = 0
  const read = oncePerContent(() => ++reads, folder)
  expect([await read(), await read()]).toEqual([1, 1])
  writeFileSync(join(folder, 'guide.md'), 'words')
  expect(await read()).toBe(2)
})

test('a failure is not kept', async () => {
  let reads = 0
  const read = oncePerContent(() => {
    if (++reads === 1) throw new Error('broken')
    return reads
  }, folder)
  await expect(read()).rejects.toThrow('broken')
  expect(await read()).toBe(2)
})
