import * as z from 'zod/mini'

/** How sure somebody is before the answer is shown. */
export const sureness = ['guess', 'think', 'sure'] as const
export type Sureness = (typeof sureness)[number]

/** The version of the mapping from a quiz answer to a memory that was in force: 0 is none, it was only kept. */
export const evidenceMapping = 0

const letter = z.string().check(z.regex(/^[a-h]$/))
const letters = z.array(letter).check(z.maxLength(8))
const typed = z.string().check(z.maxLength(200))

/** What was answered, as raw as it came: letters are the stable ids of options, steps and pairs. */
export const quizResponseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), shown: letters, chosen: letters }),
  z.strictObject({ kind: z.literal('order'), shown: letters, order: letters }),
  /** For the pair of each left side, the pair whose right side was given to it. */
  z.strictObject({ kind: z.literal('match'), shown: letters, rights: z.record(letter, letter) }),
  /** `seed` draws the numbers of the family; `slip` is the wrong turn that leads to the typed number. */
  z.strictObject({
    kind: z.literal('number'),
    seed: z.int().check(z.gte(0)),
    typed,
    slip: z.optional(z.string().check(z.maxLength(80))),
  }),
  z.strictObject({ kind: z.literal('cloze'), typed }),
  /** "I do not know", or the time ran out. */
  z.strictObject({ kind: z.literal('passed') }),
])
export type QuizResponse = z.infer<typeof quizResponseSchema>

export const quizAnswerSchema = z.strictObject({
  /** The draw, as the query of its address. */
  quiz: z.string().check(z.minLength(1), z.maxLength(2000)),
  response: quizResponseSchema,
  /** The share that was right. */
  right: z.number().check(z.gte(0), z.lte(1)),
  sure: z.optional(z.literal(sureness)),
  mapping: z.int().check(z.gte(0), z.lte(999)),
})
