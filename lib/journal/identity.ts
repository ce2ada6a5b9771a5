import { type SessionAnswer, sessionAnswerSchema } from '@/lib/core/journal/wire'
import type { Keep } from './surroundings'

const deviceKey = 'deep-recall-device'
const sessionKey = 'deep-recall-session'
const nobody: SessionAnswer = { user: null, providers: [] }

/** This browser's own id, made once. */
export function deviceId(keep: Keep, makeId: () => string): string {
  const known = keep.get(deviceKey)
  if (known) return known
  const made = makeId()
  keep.set(deviceKey, made)
  return made
}

/** Who was signed in when the server was last heard: the answer to "who am I" when offline. */
export function cachedSession(keep: Keep): SessionAnswer {
  try {
    const cached = sessionAnswerSchema.safeParse(JSON.parse(keep.get(sessionKey) ?? 'null'))
    return cached.success ? cached.data : nobody
  } catch {
    return nobody
  }
}

export function cacheSession(keep: Keep, session: SessionAnswer) {
  keep.set(sessionKey, JSON.stringify(session))
}
