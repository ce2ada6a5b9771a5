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
