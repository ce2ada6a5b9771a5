import * as z from 'zod/mini'
import { interviewDaysSchema, weekMinutesSchema } from './readiness/interview-day'

const fields = {
  /** New cards a day. */
  newPerDay: z.int().check(z.gte(0), z.lte(60)),
  /** Reviews a day at the most. */
  reviewsPerDay: z.int().check(z.gte(1), z.lte(500)),
  /** The chance of recall at which a card comes back. */
  desiredRetention: z.number().check(z.gte(0.7), z.lte(0.97)),
  /** Hour of the night at which a study day ends, 0 to 6. */
  rolloverHour: z.int().check(z.gte(0), z.lte(6)),
  /** Keys without a modifier (1 to 4, U, B, …) act in the study screen. */
  singleKeyShortcuts: z.boolean(),
  /** The days of interviews, with what each asks. */
  interviews: interviewDaysSchema,
  /** Minutes for study from Sunday to Saturday. */
  weekMinutes: weekMinutesSchema,
}

export const settingsSchema = z.strictObject(fields)
export const settingsPatchSchema = z.partial(settingsSchema)

export type Settings = z.infer<typeof settingsSchema>
export type SettingsPatch = z.infer<typeof settingsPatchSchema>

export const defaultSettings: Settings = {
  newPerDay: 20,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  rolloverHour: 4,
  singleKeyShortcuts: true,
  interviews: [],
  weekMinutes: [30, 30, 30, 30, 30, 30, 30],
}

/** The settings with those of the patch in their place. */
export const patchSettings = (settings: Settings, patch: SettingsPatch): Settings => ({
  newPerDay: patch.newPerDay ?? settings.newPerDay,
  reviewsPerDay: patch.reviewsPerDay ?? settings.reviewsPerDay,
  desiredRetention: patch.desiredRetention ?? settings.desiredRetention,
  rolloverHour: patch.rolloverHour ?? settings.rolloverHour,
  singleKeyShortcuts: patch.singleKeyShortcuts ?? settings.singleKeyShortcuts,
  interviews: patch.interviews ?? settings.interviews,
  weekMinutes: patch.weekMinutes ?? settings.weekMinutes,
})
