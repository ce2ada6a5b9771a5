import * as z from 'zod'
import { slug, text } from './item-fields'

/** One entry of content/misconceptions.yaml: something people believe that is not so. */
export const misconceptionEntrySchema = z.strictObject({
  /** Says the wrong claim in a few words: `pooling-has-weights`. Never reused. */
  id: slug,
  /** `chapter/topic` where the truth is taught. */
  topic: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a topic is chapter/topic'),
  /** The claim as a believer would say it. */
  claim: text,
  /** What is so instead. */
  truth: text,
  /** Why people believe it. */
  why: text,
  /** Where the truth can be looked up; grammar as in items. */
  ref: text,
})
export type MisconceptionEntry = z.infer<typeof misconceptionEntrySchema>
