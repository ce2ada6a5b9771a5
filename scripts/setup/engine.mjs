import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStamped, stamp } from './fingerprint.mjs'

const room = 'lib/labs/engine'
const output = `${room}/generated`
const interpreterStamp = `${output}/.stamp`

/** Compiles the interpreter of the labs' engine to a module that carries its bytes, unless its source is unchanged. */
export async function buildEngine() {
  const inputs = [`${room}/interpreter`, `${room}/opcodes.ts`, 'scripts/setup/engine.mjs']
  const print = fingerprint(inputs, versionOf('assemblyscript'))
  if (isStamped(interpreterStamp, print)) return
  const bytes = await compile()
  mkdirSync(output, { recursive: true })
  // Hexadecimal, because it keeps bytes whole: gzip makes it a third smaller than base64.
  const text = Buffer.from(bytes).toString('hex')
  writeFileSync(join(output, 'interpreter.ts'), `export const interpreterHex =\n  '${text}'\n`)
  stamp(interpreterStamp, print)
}

async function compile() {
  const { default: asc } = await import('assemblyscript/asc')
  let bytes = new Uint8Array()
  const { error, stderr } = await asc.main(
    [
      ...['run.ts', '--outFile', 'interpreter.wasm', '--runtime', 'stub', '--enable', 'simd', '--importMemory'],
      ...['--noExportMemory', '-O3', '--converge', '--noAssert', '--use', 'abort='],
    ],
    {
      // Not .ts on disk: what looks like TypeScript there is AssemblyScript, which TypeScript cannot check.
      readFile: (name) => sourceOf(name),
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm')) bytes = contents
      },
      listFiles: () => [],
    },
  )
  if (error) throw new Error(`The interpreter in ${room}/interpreter does not compile: ${stderr.toString()}`)
  return bytes
}

function sourceOf(name) {
  const path = join(room, 'interpreter', name.replace(/\.ts$/, '.as'))
  if (existsSync(path)) return readFileSync(path, 'utf8')
  const shared = join(room, 'interpreter', name)
  return existsSync(shared) ? readFileSync(shared, 'utf8') : null
}

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version

if (process.argv[1]?.endsWith('engine.mjs')) await buildEngine()
