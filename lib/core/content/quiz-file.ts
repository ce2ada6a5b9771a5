import * as z from 'zod'
import { itemFields, slug, text } from './item-fields'

/** A letter that stays with its option for ever, wherever the option stands. */
const letter = z.string().regex(/^[a-h]$/, 'the id of an option is one letter')

const fields = {
  ...itemFields,
  /** `<chapter>-<topic>-qNN`. Never reused. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-q\d{2,3}$/, 'an id is <chapter>-<topic>-qNN'),
  /** A whole question of 6 to 60 words, answerable with the options covered. */
  stem: text,
}

/** A right option. */
const keySchema = z.strictObject({
  id: letter,
  text,
  key: z.literal(true),
  /** The explanation that teaches the mechanism, in at least 12 words. */
  why: text,
})

/** A wrong option. */
const distractorSchema = z.strictObject({
  id: letter,
  text,
  key: z.literal(false).optional(),
  /** Id of the misconception or slip that leads here. */
  misconception: slug,
  /** Why it is wrong, in at least 10 words. */
  why: text,
})

const choiceSchema = z.strictObject({
  ...fields,
  kind: z.literal('choice'),
  /** `one` key, or `all` that are right: then each option stands alone, 2 or 3 keys of 4 to 5. */
  select: z.literal(['one', 'all']),
  /** In any order: shuffled when shown, numbers ascending. */
  options: z
    .array(z.discriminatedUnion('key', [keySchema, distractorSchema]))
    .min(3)
    .max(5),
})

const orderSchema = z.strictObject({
  ...fields,
  kind: z.literal('order'),
  /** In the right order. */
  steps: z
    .array(z.strictObject({ id: letter, text }))
    .min(3)
    .max(6),
  /** Why this order and no other. */
  why: text,
})

const matchSchema = z.strictObject({
  ...fields,
  kind: z.literal('match'),
  /** What belongs together; all lefts and all rights differ. */
  pairs: z
    .array(z.strictObject({ id: letter, left: text, right: text, why: text }))
    .min(3)
    .max(5),
})

/** One entry of a quiz.yaml. Texts are Markdown with `$TeX$`. */
export const quizEntrySchema = z.discriminatedUnion('kind', [choiceSchema, orderSchema, matchSchema])
export type QuizEntry = z.infer<typeof quizEntrySchema>
export type ChoiceEntry = z.infer<typeof choiceSchema>
export type OrderEntry = z.infer<typeof orderSchema>
export type MatchEntry = z.infer<typeof matchSchema>
