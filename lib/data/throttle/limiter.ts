import { createHmac } from 'node:crypto'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { configuration } from '../../configuration/configuration'
import { database } from '../database'
import { type Allowance, allowed } from './allowance'

type Window = { readonly name: string; readonly points: number; readonly seconds: number }

/** A counter in the database. It has no memory of its own and no fallback: without the database nothing is allowed. */
export async function limiter({ name, points, seconds }: Window): Promise<RateLimiterPrisma> {
  const storeClient = await database()
  return new RateLimiterPrisma({
    storeClient,
    tableName: 'rateLimit',
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  })
}

/** Addresses are not kept in the clear, not even for an hour. */
export function blindKey(...parts: readonly string[]): string {
  return createHmac('sha256', configuration().secret).update(JSON.stringify(parts)).digest('base64url')
}

/** Takes what the limiter answers for an allowance; throws when the database does not answer. */
export async function allowanceOf(consumption: Promise<RateLimiterRes>): Promise<Allowance> {
  try {
    await consumption
    return allowed
  } catch (cause) {
    if (!(cause instanceof RateLimiterRes)) throw cause
    return { kind: 'wait', seconds: Math.max(1, Math.ceil(cause.msBeforeNext / 1000)) }
  }
}

/** Counts one request of `key` against a window of time. */
export async function countRequest(window: Window, key: string): Promise<Allowance> {
  const counter = await limiter(window)
  return allowanceOf(counter.consume(blindKey(key)))
}

export async function sweepLimits(now: number): Promise<void> {
  const db = await database()
  await db.rateLimit.deleteMany({ where: { expire: { lte: new Date(now) } } })
}
