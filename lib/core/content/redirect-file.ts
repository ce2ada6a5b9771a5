import * as z from 'zod'
import { text } from './item-fields'

/** One entry of content/redirects.yaml: an id that is gone, so that memories and links of it find their heir. */
export const redirectEntrySchema = z.strictObject({
  /** The id that was removed or merged. */
  from: text,
  /** The id that inherits, or null when nothing does. */
  to: text.nullable(),
  /** Why it went. */
  why: text,
})
export type RedirectEntry = z.infer<typeof redirectEntrySchema>
