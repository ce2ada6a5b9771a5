import * as z from 'zod/mini'
import { settingsPatchSchema } from '../settings'
import { isLocalDateOf, studyDaySchema } from '../study-day/study-day'
import { interviewAnswerSchema, missedCardsSchema, saidSchema } from './interview-answer'
import { quizAnswerSchema } from './quiz-answer'

/** 1 again, 2 hard, 3 good, 4 easy. Again is the only grade that says "not recalled". */
export const grades = [1, 2, 3, 4] as const
export type Grade = (typeof grades)[number]

/** The version of the event form that this code writes; older forms stay readable. */
export const eventVersion = 1 as const

const itemIdSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120))
// Lower case only: a database that compares UUIDs by value would take two spellings for one id.
const eventIdSchema = z.uuidv7().check(z.lowercase())
/** Later moments have no study day of the form YYYY-MM-DD once an interval is added. */
const latestMs = Date.UTC(9000, 0, 1)

const heading = {
  /** UUIDv7, made by the client that saw the fact: the same fact sent twice has the same id. */
  id: eventIdSchema,
  /** Milliseconds since 1970 by the client's clock. */
  occurredAt: z.int().check(z.gte(0), z.lte(latestMs)),
  /** IANA name, as the browser reports it. */
  timeZone: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Minutes east of UTC at that moment, so that the local date can be had without a zone database. */
  utcOffsetMin: z.int().check(z.gte(-14 * 60), z.lte(14 * 60)),
  /** The learner's study day at that moment: never rewritten by a later change of zone or rollover hour. */
  studyDay: studyDaySchema,
  deviceId: z.uuid(),
  /** Milliseconds from the question's appearance to the answer, for kinds that are answers. */
  durationMs: z.optional(z.int().check(z.gte(0), z.lte(86_400_000))),
  v: z.literal(eventVersion),
}

const event = <Kind extends string, Payload extends z.ZodMiniType>(kind: Kind, payload: Payload) =>
  z.strictObject({ ...heading, kind: z.literal(kind), payload })
const itemEvent = <Kind extends string, Payload extends z.ZodMiniType>(kind: Kind, payload: Payload) =>
  z.strictObject({ ...heading, kind: z.literal(kind), itemId: itemIdSchema, payload })

const nothing = z.strictObject({})
const text = z.string().check(z.maxLength(200))

/** One fact of the journal, as the client makes it and as it travels. Append-only: an undo is a `void` event. */
export const eventSchema = z
  .discriminatedUnion('kind', [
    /** The item was answered by free recall. */
    itemEvent('review', z.strictObject({ grade: z.literal(grades) })),
    /** The event named by `target` is taken back. */
    event('void', z.strictObject({ target: eventIdSchema })),
    itemEvent('suspend', nothing),
    itemEvent('resume', nothing),
    /** Not before the next study day. */
    itemEvent('bury', nothing),
    itemEvent('flag', nothing),
    itemEvent('unflag', nothing),
    /** Settings are events, so that a rebuild of the past uses the settings of the past. */
    event('setting', settingsPatchSchema),
    /** A lab's question was answered before the run. Kept as evidence, never as a grade. */
    itemEvent(
      'prediction',
      z.strictObject({ lab: text, preset: text, seed: z.int(), choice: text, sure: z.optional(z.boolean()) }),
    ),
    /** What the run of that prediction showed. */
    itemEvent(
      'verdict',
      z.strictObject({
        prediction: eventIdSchema,
        outcome: text,
        right: z.boolean(),
        /** Cards that the run illustrates, where the prediction was wrong. */
        missed: z.optional(missedCardsSchema),
      }),
    ),
    /** A quiz asked the item; a family of numbers answers as `family-c01`. Kept as evidence, never as a grade. */
    itemEvent('quiz', quizAnswerSchema),
    /** An interview answer was typed, so far. */
    itemEvent('said', saidSchema),
    /** An interview answer was held against its rubric. Kept as evidence, never as a grade. */
    itemEvent('interview', interviewAnswerSchema),
  ])
  .check(z.refine(isLocalDateOf, 'studyDay is not the local date of occurredAt, nor the day before it'))

export type Event = z.infer<typeof eventSchema>
export type EventKind = Event['kind']
export type EventOf<Kind extends EventKind> = Extract<Event, { kind: Kind }>

type Heading = Omit<EventOf<'void'>, 'kind' | 'payload' | 'durationMs'>

/** What happened, without the heading (id, time, device) that a journal puts above it. */
export type Fact = { [Kind in EventKind]: Omit<EventOf<Kind>, keyof Heading> }[EventKind]

/** An event in a journal: once the server has it, it carries the server's clock and the learner's sequence number. */
export type JournalEvent = Event & { readonly receivedAt?: number; readonly seq?: number }
