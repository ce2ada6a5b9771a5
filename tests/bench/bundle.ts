import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** One file that holds an entry and all that it imports, as browsers or Node would load it. */
export async function bundle(entry: string, platform: 'node' | 'browser', { minify = false } = {}): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, minify, platform, logLevel: 'error' },
    ...{ format: 'esm', mainFields: ['module', 'main'], target: 'es2022' },
    // tfjs asks for Node's own modules by require.
    ...(platform === 'node' && {
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = '.';",
      },
    }),
  })
  return outputFiles[0]?.text ?? ''
}

/** Bytes, gzipped, of an entry and all that it loads at once; what it may load later is not counted. */
export async function downloadBytes(entry: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, minify: true, splitting: true, metafile: true },
    ...{
      format: 'esm',
      platform: 'browser',
      mainFields: ['module', 'main'],
      target: 'es2022',
      outdir: 'out',
      logLevel: 'error',
    },
  })
  const first = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry)?.[0]
  const wanted = new Set(first ? [first] : [])
  for (const file of wanted)
    for (const { path, kind } of metafile.outputs[file]?.imports ?? [])
      if (kind === 'import-statement') wanted.add(path)
  const sizes = outputFiles.map(({ path, contents }) =>
    [...wanted].some((file) => path.endsWith(file)) ? gzipSync(contents, { level: 9 }).length : 0,
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
