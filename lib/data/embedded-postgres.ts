import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import type { PoolConfig } from 'pg'
import { lockFolder } from './folder-lock'

export type EmbeddedPostgres = {
  /** Where this process reaches it. */
  readonly pool: PoolConfig
  readonly close: () => Promise<void>
}

/** Opens the PostgreSQL of `dataDir` (in memory without one) and serves it to this process on a socket. */
export async function openEmbeddedPostgres(dataDir: string | undefined): Promise<EmbeddedPostgres> {
  if (dataDir) mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const release = dataDir ? lockFolder(join(dataDir, 'postgres.lock')) : () => {}
  process.once('exit', release)
  try {
    const db = await PGlite.create(dataDir ? join(dataDir, 'postgres') : 'memory://')
    const socket = await serve(db, dataDir)
    const close = async () => {
      await socket.close()
      await db.close()
      process.off('exit', release)
      release()
    }
    return { pool: { ...socket.address, user: 'postgres', database: 'postgres', ...oneConnection }, close }
  } catch (cause) {
    release()
    throw cause
  }
}

// After a failed query the pool drops its connection and opens the next before the server has seen the first one go.
const maxConnections = 100

// PGlite is one session. Two connections would share its unnamed statement and its settings; one cannot.
const oneConnection = { max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 60_000 } satisfies PoolConfig

async function serve(db: PGlite, dataDir: string | undefined) {
  if (process.platform === 'win32') return serveOnLoopback(db)
  const host = makeSocketFolder(dataDir)
  const removeFolder = () => rmSync(host, { recursive: true, force: true })
  process.once('exit', removeFolder)
  const port = 5432
  const server = new PGLiteSocketServer({ db, maxConnections, path: join(host, `.s.PGSQL.${port}`) })
  await server.start()
  const close = async () => {
    await server.stop()
    process.off('exit', removeFolder)
    removeFolder()
  }
  return { address: { host, port }, close }
}

/** A folder that only this user may enter. A socket's path may have some 100 bytes, hence the second choice. */
function makeSocketFolder(dataDir: string | undefined): string {
  const folder = dataDir && join(resolve(dataDir), 'run')
  if (!folder || Buffer.byteLength(folder) > 80) return mkdtempSync(join(tmpdir(), 'deep-recall-'))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  return folder
}

async function serveOnLoopback(db: PGlite) {
  const host = '127.0.0.1'
  const server = new PGLiteSocketServer({ db, maxConnections, host, port: 0 })
  await server.start()
  const port = Number(server.getServerConn().split(':').at(-1))
  return { address: { host, port }, close: () => server.stop() }
}
