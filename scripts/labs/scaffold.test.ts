import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { labFileSchema } from '@/lib/core/content/lab'
import { registered, scaffoldOf } from './scaffold'

const root = process.cwd()
const files = scaffoldOf({ id: 'step-size', title: 'Step size', topic: 'training/optimisation' })
let folder = ''

// A tree of its own with the real machinery in it: the scaffold is made there as new:lab makes it here.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-lab-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const parts = ['lib/labs', 'lib/core/random', 'lib/core/memory/fuzz.ts', 'vitest.config.ts', 'tests/quiet-console.ts']
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  const registry = join(folder, 'lib/labs/labs.ts')
  writeFileSync(registry, registered(readFileSync(registry, 'utf8'), 'step-size'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  const options = { ...compilerOptions, incremental: false, plugins: [] }
  const include = ['lib/labs/labs.ts', 'lib/labs/step-size/*.ts']
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include }))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, ...args: string[]) =>
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: folder, encoding: 'utf8' })

test('a new lab compiles as it is made', { timeout: 240_000 }, () => {
  expect(run('tsc', '--noEmit')).toBe('')
})

test('its own test passes', { timeout: 240_000 }, () => {
  expect(run('vitest', 'run', '--root', folder, 'lib/labs/step-size')).toContain('3 passed')
})

test('its code is formatted as ours is', () => {
  const code = Object.keys(files).filter((path) => path.endsWith('.ts'))
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'))
  cpSync(join(root, 'biome'), join(folder, 'biome'), { recursive: true })
  expect(() => run('biome', 'ci', '--vcs-enabled=false', ...code)).not.toThrow()
})

test('its words are as every lab needs them', () => {
  expect(labFileSchema.parse(parse(files['content/labs/step-size.yaml'] ?? '')).presets).toHaveLength(1)
})

test('a registry that was reshaped is said, not broken', () => {
  expect(() => registered('export const labs = {}', 'step-size')).toThrow('add the lab by hand')
})
