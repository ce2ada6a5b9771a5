import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from './folder-lock'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deep-recall-lock-'))
  path = join(folder, 'postgres.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder is locked once, and free again after its release', () => {
  const release = lockFolder(path)
  expect(() => lockFolder(path)).toThrow(`in use by process ${process.pid}`)
  release()
  lockFolder(path)()
  expect(readdirSync(folder)).toEqual([])
})

test('a living process keeps its lock', () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  writeFileSync(path, JSON.stringify({ pid: other.pid, born: null }))
  expect(() => lockFolder(path)).toThrow(`in use by process ${other.pid}`)
  other.kill()
  expect(existsSync(path)).toBe(true)
})

test.each([
  ['a process that is gone', JSON.stringify({ pid: 2_147_483_000, born: null })],
  ['this process id in an earlier life', JSON.stringify({ pid: process.pid, born: '1' })],
  ['a process id that another program has by now', JSON.stringify({ pid: process.ppid, born: '1' })],
  ['nobody: half a file', '{"pid":'],
])('the lock of %s is taken over', (_, content) => {
  writeFileSync(path, content)
  const release = lockFolder(path)
  expect(readdirSync(folder)).toEqual(['postgres.lock'])
  release()
})
