import * as z from 'zod'

const line = z.string().min(2).max(200)
const sentence = z.string().min(10).max(400).regex(/[.?]$/, 'ends with a full stop or a question mark')
const words = z.record(z.string(), line)

const presetSchema = z.strictObject({
  id: z.string(),
  /** What a link to it says: "No hidden layer on XOR". */
  name: line,
  /** `works` or `breaks`: what it is there to show. */
  shows: z.literal(['works', 'breaks']),
  /** Asked before the run. */
  question: sentence,
  /** Shown after a run that came out as it mostly does. One or two sentences: the reason, not the result. */
  why: sentence,
  /** What else differs between the arms than the thing that is asked about, or what is the same. */
  differs: sentence,
})

/** The words of one lab, `content/labs/<id>.yaml`. Its code knows ids only. */
export const labFileSchema = z.strictObject({
  title: line,
  /** The topic it belongs to: `foundations/neural-networks`. */
  topic: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  /** The question of the whole lab, its heading. */
  question: sentence,
  /** What is trained on what, in two sentences. */
  about: sentence,
  /** Minutes for one preset, with prediction and verdict. */
  minutes: z.int().min(1).max(30),
  /** What a learner sees happen, one line each. */
  shows: z.array(sentence).min(1).max(6),
  presets: z.array(presetSchema).min(1),
  /** By id of the outcome: what it is called in a prediction, and why it comes about in general. */
  outcomes: z.record(z.string(), z.strictObject({ name: line, why: sentence })),
  /** By id of the metric: its name on an axis. */
  metrics: words,
  /** By name of the knob. */
  knobs: words,
  /** Names of stops that are words, by knob and stop. */
  stops: z.record(z.string(), words).optional(),
  /** Said when an arm blows up. */
  blewUp: sentence,
})
export type LabFile = z.infer<typeof labFileSchema>

/** What `npm run labs:verify` found, `lib/labs/<id>/evidence.json`, with what the claim said at that time. */
export const labEvidenceSchema = z.strictObject({
  claims: z.array(
    z.strictObject({
      id: z.string(),
      statement: z.string(),
      preset: z.string(),
      budget: z.int(),
      tunedOn: z.array(z.int()),
      seeds: z.array(z.int()),
      demands: z.array(
        z.strictObject({
          name: z.string(),
          atLeast: z.int(),
          settings: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
      arms: z.array(z.strictObject({ name: z.string(), passed: z.int(), of: z.int() })),
      holds: z.boolean(),
    }),
  ),
})
export type LabEvidence = z.infer<typeof labEvidenceSchema>

export type LabWords = LabFile & {
  readonly id: string
  readonly evidence: LabEvidence
  /** By preset, the cards that lead to it; those that name no preset lead to each. */
  readonly cards?: Readonly<Record<string, readonly string[]>>
}
