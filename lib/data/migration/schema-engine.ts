import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import type { PoolConfig } from 'pg'
import { openShadow } from './shadow-database'

/** Prisma's schema engine, compiled to WebAssembly, over the database behind `pool`: it needs no network. */
export async function openSchemaEngine(pool: PoolConfig): Promise<SchemaEngine> {
  const { SchemaEngine: Engine } = await loadEngine()
  return Engine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapterFor(pool)))
}

function adapterFor(pool: PoolConfig): SqlMigrationAwareDriverAdapterFactory {
  const main = new PrismaPg(pool)
  const { provider, adapterName } = main
  return { provider, adapterName, connect: () => main.connect(), connectToShadowDb: openShadow }
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
