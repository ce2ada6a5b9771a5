import * as z from 'zod/mini'

/** Nobody says more than this in one answer; a page and a half. */
export const longestSaid = 10_000

const places = z.array(z.int().check(z.gte(0), z.lte(7))).check(z.maxLength(8))
const count = z.int().check(z.gte(0), z.lte(8))

/** Cards whose fact was missing from an answer. */
export const missedCardsSchema = z
  .array(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120)))
  .check(z.maxLength(24))

/** The mock that asked, as the query of its address; a question that was practised alone has none. */
const mock = z.optional(z.string().check(z.minLength(1), z.maxLength(2000)))

/** What was typed so far: the last one of a question and a mock stands. */
export const saidSchema = z.strictObject({ mock, text: z.string().check(z.maxLength(longestSaid)) })

/** How an answer fared against the points that a listener ticks: the learner's own ticks, as raw as they came. */
export const interviewAnswerSchema = z.strictObject({
  mock,
  /** Places of the points that were ticked, from 0, out of so many. */
  ticked: places,
  points: count,
  /** Places of the follow-ups that were answered, from 0, out of so many that were asked. */
  followed: places,
  followUps: count,
  /** Cards that carry the points left out. */
  missed: missedCardsSchema,
  /** The version of the mapping from ticks to a memory that was in force, as in a quiz. */
  mapping: z.int().check(z.gte(0), z.lte(999)),
})
