import * as z from 'zod'
import { secretWeakness } from './secret-strength'

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const secret = z.string().superRefine((value, context) => {
  const weakness = secretWeakness(value)
  if (weakness) context.addIssue({ code: 'custom', message: weakness })
})

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a web address; write it whole, as in https://recall.example.org',
})

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'is not a PostgreSQL address; write postgresql://user:password@host:5432/database, or leave it out',
})

const wholeNumber = (low: number, high: number) => {
  const error = `is not a whole number from ${low} to ${high}`
  return z.coerce.number({ error }).int({ error }).min(low, { error }).max(high, { error })
}

const environmentSchema = z.object({
  DATABASE_URL: optional(databaseUrl),
  DATA_DIR: optional(z.string()),
  NEXTAUTH_SECRET: optional(secret),
  AUTH_SECRET: optional(secret),
  NEXTAUTH_URL: optional(webAddress),
  HOST: optional(z.string()),
  PORT: optional(wholeNumber(1, 65_535)),
  TRUSTED_PROXIES: optional(wholeNumber(0, 10)),
  GITHUB_ID: optional(z.string()),
  GITHUB_SECRET: optional(z.string()),
  GOOGLE_ID: optional(z.string()),
  GOOGLE_SECRET: optional(z.string()),
  REPORT_URL: optional(webAddress),
})

type Variables = Readonly<Record<string, string | undefined>>
export type OAuthKeys = { readonly id: string; readonly secret: string }

/** What the environment says, checked. `secret` is absent when none is set: one is then made and kept. */
export type Environment = {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly secret: string | undefined
  readonly publicUrl: string | undefined
  readonly host: string
  readonly port: number
  readonly trustedProxies: number
  readonly github: OAuthKeys | undefined
  readonly google: OAuthKeys | undefined
  readonly reportUrl: string | undefined
}

/** Throws one sentence for each wrong variable: its name, what is wrong, and the cure. */
export function parseEnvironment(variables: Variables): Environment {
  const parsed = environmentSchema.safeParse(variables)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
  }
  const { data } = parsed
  return {
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR ?? '.data',
    secret: data.NEXTAUTH_SECRET ?? data.AUTH_SECRET,
    publicUrl: data.NEXTAUTH_URL,
    host: data.HOST ?? '0.0.0.0',
    port: data.PORT ?? 3000,
    trustedProxies: data.TRUSTED_PROXIES ?? 0,
    github: pairOf('GITHUB', data.GITHUB_ID, data.GITHUB_SECRET),
    google: pairOf('GOOGLE', data.GOOGLE_ID, data.GOOGLE_SECRET),
    reportUrl: data.REPORT_URL,
  }
}

function pairOf(provider: string, id: string | undefined, secretOfId: string | undefined): OAuthKeys | undefined {
  if (!id && !secretOfId) return undefined
  if (id && secretOfId) return { id, secret: secretOfId }
  const [set, missing] = id ? ['ID', 'SECRET'] : ['SECRET', 'ID']
  throw new Error(`${provider}_${missing} is missing although ${provider}_${set} is set; set both, or neither.`)
}
