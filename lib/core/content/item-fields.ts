import * as z from 'zod'
import { itemTypes, levels } from './item-words'
import { labLinkSchema } from './lab-link'

export const text = z.string().trim().min(1)
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is like pooling-has-weights')
/** One change of a text that learners already knew. */
const changeEntrySchema = z.strictObject({
  /** The day on which it was published. */
  on: z.iso.date('a change has a day, like 2026-11-24'),
  /** What was said and what is said now: `Said 96 channels, is 64.` */
  what: text,
})
export type ChangeEntry = z.infer<typeof changeEntrySchema>

export const yearAndMonth = z.string().regex(/^\d{4}-\d{2}$/, 'asOf is a year and a month, like 2026-11')

/** What every card, quiz item and interview item says about itself. */
export const itemFields = {
  /** Slug of the section of this topic's guide.md that teaches the answer. */
  passage: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a passage is the slug of a section'),
  /** Who should know it. */
  level: z.enum(levels),
  /** What it asks one to do. */
  type: z.enum(itemTypes),
  /** Ids of the question map (content/map.yaml) that the item answers, whole or in part. */
  map: z.array(z.string().regex(/^[A-Z]+-\d{3}$/, 'a map id is like CNN-023')),
  /** Keys of content/references.yaml or addresses, each with an optional place: `Zhang 2019; Azulay & Weiss 2019, §3`. */
  ref: text,
  /** Year and month of a fact that ages (models, records, prices). */
  asOf: yearAndMonth.optional(),
  /** A lab that shows the answer, and the preset that shows it best. */
  lab: labLinkSchema.optional(),
  /** What was changed since it was first published, the latest last; a typo is no change. */
  changed: z.array(changeEntrySchema).min(1).optional(),
}
