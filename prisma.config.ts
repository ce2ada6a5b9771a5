import { defineConfig } from 'prisma/config'

// `prisma generate` looks for an engine that it does not use, and would go to the network for it.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

const url = process.env['DATABASE_URL']

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // With network, `prisma migrate deploy` works on the same folder; `npm run db:migrate` needs none.
  ...(url ? { datasource: { url } } : {}),
})
