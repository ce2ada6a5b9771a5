import * as z from 'zod/mini'
import { grades } from '../journal/event'
import { studyDaySchema } from '../study-day/study-day'

/** What one learner remembers of one item: the fold of its reviews. The server keeps it as a cache of that fold. */
export const memorySchema = z.object({
  itemId: z.string(),
  /** Days after which the chance of recall has fallen to 0.9. */
  stability: z.number(),
  /** 1 (easy) to 10 (hard). */
  difficulty: z.number(),
  /** Answers given, of every grade. */
  reps: z.int(),
  /** How often it was forgotten after it had been recalled on an earlier study day. */
  lapses: z.int(),
  lastGrade: z.literal(grades),
  /** Milliseconds since 1970. */
  lastReviewAt: z.number(),
  lastDay: studyDaySchema,
  dueDay: studyDaySchema,
  /** Milliseconds since 1970, only after Again: the card comes back in the same session. */
  dueAt: z.nullable(z.number()),
  /** Whole days from `lastDay` to `dueDay`; 0 after Again. */
  intervalDays: z.int(),
  /** Model, library and weights that gave these numbers. */
  scheduler: z.string(),
})

export type Memory = Readonly<z.infer<typeof memorySchema>>

/** The wait that a grade button promises, without words. */
export type Interval =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'days'; readonly days: number }
