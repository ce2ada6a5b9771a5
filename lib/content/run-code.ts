import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import * as z from 'zod'

/** What a piece of code printed, or why it did not run. */
export type CodeRun = z.infer<typeof runSchema>
const runSchema = z.union([z.strictObject({ printed: z.string() }), z.strictObject({ fault: z.string() })])

const run = promisify(execFile)
const child = fileURLToPath(new URL('./code-child.mjs', import.meta.url))
// Below node_modules, so that an import of tfjs finds it.
const folder = join(process.cwd(), 'node_modules', '.cache', `content-code-${process.pid}`)

// The library may greet when it is first imported; what it says then is not what an item prints.
const greeting = "import '@tensorflow/tfjs'"

/**
 * Runs each TypeScript source as a module in one process of Node.js, one after the other, with tfjs at hand.
 * @throws when the process as a whole does not end within a minute
 */
export async function runCode(sources: readonly string[]): Promise<CodeRun[]> {
  if (sources.length === 0) return []
  await mkdir(folder, { recursive: true })
  try {
    const paths = await Promise.all([greeting, ...sources].map(writeModule))
    const { stdout } = await run(process.execPath, [child, ...paths], { timeout: 60_000, maxBuffer: 10 ** 7 })
    return z.array(runSchema).parse(JSON.parse(stdout)).slice(1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeModule(source: string, at: number): Promise<string> {
  const path = join(folder, `${at}.mjs`)
  await writeFile(path, await compiled(source))
  return path
}

/** A source that does not compile becomes a module that says so. */
async function compiled(source: string): Promise<string> {
  try {
    return (await transform(source, { loader: 'ts', format: 'esm' })).code
  } catch (fault) {
    return `throw new Error(${JSON.stringify(fault instanceof Error ? fault.message : String(fault))})`
  }
}
