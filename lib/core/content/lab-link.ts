import * as z from 'zod'

/** A lab, and the preset of it that shows a thing best; without one, its first. */
export const labLinkSchema = z.strictObject({ id: z.string().min(1), preset: z.string().min(1).optional() })
export type LabLink = Readonly<z.infer<typeof labLinkSchema>>
