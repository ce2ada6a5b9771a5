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
import { adapterOfCatalogs } from './catalog-adapter'

type Places = {
  readonly main: PoolConfig
  /** An empty database, in which the engine replays the migrations to see what they make. */
  readonly shadow?: PoolConfig
}

/** Lends Prisma's schema engine, compiled to WebAssembly: it needs no network. */
export async function withSchemaEngine<Result>(
  { main, shadow }: Places,
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const { SchemaEngine: Engine } = await loadedEngine()
  // The engine leaves its connections open, so these pools are closed here.
  const pool = new Pool(main)
  const pools = [pool]
  const adapter = new PrismaPg(pool)
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: () => adapter.connect(),
    async connectToShadowDb() {
      if (!shadow) throw new Error('This use of the schema engine has no shadow database.')
      const shadowPool = new Pool(shadow)
      pools.push(shadowPool)
      return adapterOfCatalogs(shadowPool)
    },
  }
  try {
    return await use(
      await Engine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory)),
    )
  } finally {
    await Promise.all(pools.map((pool) => pool.end()))
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
