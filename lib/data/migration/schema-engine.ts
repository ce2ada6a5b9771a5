import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { Pool, type PoolConfig } from 'pg'
import { openShadow, type Shadow } from './shadow-database'

/**
 * Lends Prisma's schema engine, compiled to WebAssembly, over the database behind `config`: it needs no network. The
 * engine leaves its connections open, so they are closed here.
 */
export async function withSchemaEngine<Result>(
  config: PoolConfig,
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const { SchemaEngine: Engine } = await loadedEngine()
  const pool = new Pool(config)
  const shadows: Shadow[] = []
  const main = new PrismaPg(pool)
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: main.provider,
    adapterName: main.adapterName,
    connect: () => main.connect(),
    async connectToShadowDb() {
      const shadow = await openShadow()
      shadows.push(shadow)
      return shadow.adapter
    },
  }
  try {
    return await use(
      await Engine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory)),
    )
  } finally {
    await pool.end()
    for (const shadow of shadows) await shadow.close()
  }
}

let loading: Promise<EngineModule> | undefined

// Once a process: its bindings hold one instance, and a second would take the ground from under the first.
const loadedEngine = () => {
  loading ??= loadEngine()
  return loading
}

type EngineModule = typeof import('@prisma/schema-engine-wasm')
type Bindings = EngineModule & { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }

// The package imports its .wasm as a module, which Node 20 cannot do: this is what such an import would have done.
async function loadEngine(): Promise<EngineModule> {
  const bindings: Bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = readFileSync(join(dirname(path), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
  return bindings
}
