import * as z from 'zod'
import { itemFields, text } from './item-fields'

const fields = {
  ...itemFields,
  /** `<chapter>-<topic>-NN`. Never reused, never changed: memories hang on it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*-\d{2,3}$/, 'an id is <chapter>-<topic>-NN'),
  /** One more remark, shown small under the answer. */
  note: text.optional(),
}

/** A question and its answer. Markdown with `$TeX$`. */
const cardSchema = z.strictObject({ ...fields, kind: z.literal('card'), front: text, back: text })

/** A sentence with one `{{hidden part}}`. Markdown with `$TeX$`. */
const clozeSchema = z.strictObject({
  ...fields,
  kind: z.literal('cloze'),
  text,
  /** What else is right when the hidden part is typed in a quiz; case, accents and plurals are forgiven anyway. */
  accepts: z.array(text).min(1).optional(),
})

/** One entry of a cards.yaml. */
export const cardEntrySchema = z.discriminatedUnion('kind', [cardSchema, clozeSchema])
export type CardEntry = z.infer<typeof cardEntrySchema>
