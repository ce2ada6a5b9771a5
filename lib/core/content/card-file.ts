import * as z from 'zod'
import { itemTypes, levels } from './item-words'

const text = z.string().trim().min(1)

const fields = {
  /** `<chapter>-<topic>-NN`. Never reused, never changed: memories hang on it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-\d{2,3}$/, 'an id is <chapter>-<topic>-NN'),
  /** Slug of the section of this topic's guide.md that teaches the answer. */
  passage: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a passage is the slug of a section'),
  /** Who should know it. */
  level: z.enum(levels),
  /** What it asks one to do. */
  type: z.enum(itemTypes),
  /** Ids of the question map (content/map.yaml) that the card answers, whole or in part. */
  map: z.array(z.string().regex(/^[A-Z]+-\d{3}$/, 'a map id is like CNN-023')),
  /** Where it can be looked up: author and year, or an address. */
  ref: text,
  /** Year and month of a fact that ages (models, records, prices). */
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}$/, 'asOf is a year and a month, like 2026-11')
    .optional(),
  /** A lab that shows the answer, and the preset that shows it best. */
  lab: z.strictObject({ id: text, preset: text.optional() }).optional(),
  /** One more remark, shown small under the answer. */
  note: text.optional(),
}

/** A question and its answer. Markdown with `$TeX$`. */
const cardSchema = z.strictObject({ ...fields, kind: z.literal('card'), front: text, back: text })

/** A sentence with one `{{hidden part}}`. Markdown with `$TeX$`. */
const clozeSchema = z.strictObject({ ...fields, kind: z.literal('cloze'), text })

/** One entry of a cards.yaml. */
export const cardEntrySchema = z.discriminatedUnion('kind', [cardSchema, clozeSchema])
export type CardEntry = z.infer<typeof cardEntrySchema>

export const cardFileSchema = z.array(cardEntrySchema)
