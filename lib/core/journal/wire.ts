import * as z from 'zod/mini'
import { memorySchema } from '../memory/memory'
import { eventSchema, type JournalEvent } from './event'

/** At most so many events travel in one push or one pull. */
export const batchSize = 500

export const sessionAnswerSchema = z.object({
  user: z.nullable(z.object({ id: z.string(), email: z.string() })),
  providers: z.array(z.string()),
})
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>
export type User = NonNullable<SessionAnswer['user']>

/** What a push came to, event by event. An event that the server already had with the same content is stored. */
export const pushAnswerSchema = z.object({
  stored: z.array(z.object({ id: z.string(), seq: z.int(), receivedAt: z.number() })),
  refused: z.array(z.object({ id: z.string(), code: z.enum(['conflict', 'invalid']), error: z.string() })),
})
export type PushAnswer = z.infer<typeof pushAnswerSchema>

export const pullAnswerSchema = z.object({
  events: z.array(z.looseObject({ seq: z.int(), receivedAt: z.number() })),
  next: z.int(),
  more: z.boolean(),
})

export const verifyAnswerSchema = z.object({
  events: z.int(),
  scheduler: z.string(),
  memories: z.array(memorySchema),
  differences: z.array(z.string()),
})
export type VerifyAnswer = z.infer<typeof verifyAnswerSchema>

/** A pulled row as an event of the journal; null when this version of the app does not know its form. */
export function journalEventOf({
  seq,
  receivedAt,
  ...event
}: {
  seq: number
  receivedAt: number
}): JournalEvent | null {
  const parsed = eventSchema.safeParse(event)
  return parsed.success ? { ...parsed.data, seq, receivedAt } : null
}
