import * as z from 'zod'
import { text } from './item-fields'

/** One entry of content/references.yaml: a work that a `ref` names by its key. */
export const referenceEntrySchema = z.strictObject({
  /** Authors and year, as items say it: `Zhang 2019`. No "; " in it; a letter (2019a) when two collide. */
  key: text.regex(/^(?!.*; )/, 'a key has no semicolon'),
  /** Other names under which items cite the same work. */
  also: z.array(text).optional(),
  /** Authors, title, place, year. */
  text,
  /** Its address, when there is one that lasts. */
  url: z.url().optional(),
  /** What was looked at to confirm it; absent when it is only remembered. */
  seen: text.optional(),
})
export type ReferenceEntry = z.infer<typeof referenceEntrySchema>
