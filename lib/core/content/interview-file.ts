import * as z from 'zod'
import { itemFields, slug, text } from './item-fields'

/** One thing that a listener could tick while the answer is given. */
const rubricPointSchema = z.strictObject({
  /** At most 20 words: "Says that stride is sampling". */
  point: text,
  /** Ids of cards that carry the point; at least one point of an item has one. */
  cards: z.array(text).optional(),
})

/** What an interviewer asks next, and what a strong candidate says then. */
const followUpSchema = z.strictObject({
  question: text,
  /** 20 to 80 words. */
  answer: text,
})

/** One entry of an interview.yaml: a question as an interviewer asks it. Texts are Markdown with `$TeX$`. */
export const interviewEntrySchema = z.strictObject({
  ...itemFields,
  /** `<chapter>-<topic>-iNN`. Never reused. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-i\d{2,3}$/, 'an id is <chapter>-<topic>-iNN'),
  kind: z.literal('interview'),
  /** One question of 6 to 45 words ending with `?`, or a task in the imperative ending with a full stop. */
  question: text,
  /** The answer in one sentence of at most 30 words. */
  thesis: text,
  /** The full answer of 120 to 250 words: mechanism, number, limit. At most one list, of at most 4. */
  answer: text,
  /** Three to five points. */
  rubric: z.array(rubricPointSchema).min(3).max(5),
  /** What a weak answer says, and why it is weak. */
  weak: text,
  /** Id of the misconception behind the common mistake. */
  mistake: slug,
  /** Both sides in 2 to 4 sentences with sources, where the field disagrees. */
  contested: text.optional(),
  followUps: z.array(followUpSchema).min(1).max(2),
  /** Every `compute` item and no other: the family of numbers that trains it, as C12. */
  family: z
    .string()
    .regex(/^[A-Z]\d{2}$/, 'a family is like C12')
    .optional(),
  /** Every `derive` item and no other: steps of a line or two, shown one at a time. */
  steps: z.array(text).min(3).max(8).optional(),
  /** A table or a log to read: every `debug` item has one. Shown with the question. */
  exhibit: text.optional(),
  /** Every `code` item and no other: TypeScript that runs as it stands, and exactly what it prints. */
  code: z.strictObject({ source: text, prints: text }).optional(),
})
export type InterviewEntry = z.infer<typeof interviewEntrySchema>
