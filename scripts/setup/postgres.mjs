const local = 'postgresql://postgres@127.0.0.1:5432/postgres'

/**
 * An empty database on the PostgreSQL server of TEST_DATABASE_URL, or on a local one that lets us create it.
 * @returns its address and a function that drops it; null when no such server answers
 */
export async function makeTestDatabase() {
  const { default: pg } = await import('pg')
  const server = process.env.TEST_DATABASE_URL ?? local
  const name = `deep_recall_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const ask = async (sql) => {
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  try {
    await ask(`CREATE DATABASE ${name}`)
  } catch {
    return null
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => ask(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
