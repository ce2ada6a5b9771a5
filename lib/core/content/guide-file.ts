import * as z from 'zod'
import { labLinkSchema } from './lab-link'

const text = z.string().trim().min(1)

/** The whole of a chapter.yaml. */
export const chapterFileSchema = z.strictObject({
  /** Place in the guide, from 1. */
  number: z.int().min(1),
  title: text,
  /** What the chapter holds, as a list in one line. */
  summary: text,
})

/** The front matter of a guide.md. */
export const guideFrontMatterSchema = z.strictObject({
  title: text,
  /** Place in the chapter, from 1. */
  order: z.int().min(1),
  /** The topic in one sentence of at most 30 words. */
  lead: text,
  /** Bullets of the guide map (content/map.yaml) that the topic covers. */
  bullets: z.array(z.string().regex(/^G\d{2}$/, 'a bullet is like G10')),
  /** Topics to read first, as `chapter/topic`. */
  prerequisites: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a prerequisite is chapter/topic')),
  /** Labs that show the topic, and the preset of each that shows it best. */
  labs: z.array(labLinkSchema).optional(),
  /** Papers and books; the page lists them at its end. */
  sources: z.array(z.strictObject({ text, url: z.url().optional() })).min(1),
})
