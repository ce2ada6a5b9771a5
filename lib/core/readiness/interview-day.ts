import * as z from 'zod/mini'
import { type Role, roles } from '../interview/mock-plan'
import { type StudyDay, studyDaySchema } from '../study-day/study-day'
import type { Interview } from './plan'

/** How much a chapter or a topic matters: not asked, as usual, twice, three times. */
const weightSchema = z.int().check(z.gte(0), z.lte(3))

/** A date for which somebody prepares. */
export const interviewDaySchema = z.strictObject({
  day: studyDaySchema,
  role: z.literal(roles),
  /** By the id of a chapter, or of a topic that differs from its chapter; those that are not named matter as usual. */
  weights: z.record(z.string().check(z.regex(/^[a-z0-9-]{1,40}(\/[a-z0-9-]{1,60})?$/)), weightSchema),
})
export type InterviewDay = z.infer<typeof interviewDaySchema>

export const mostInterviews = 5
export const interviewDaysSchema = z.array(interviewDaySchema).check(z.maxLength(mostInterviews))

const minutes = z.int().check(z.gte(0), z.lte(600))
/** Minutes for study from Sunday to Saturday. */
export const weekMinutesSchema = z.tuple([minutes, minutes, minutes, minutes, minutes, minutes, minutes])

/** What a role asks more about: a judgement, to be changed by hand. */
const weightsOfRole: Readonly<Record<Role, Readonly<Record<string, number>>>> = {
  research: { transformer: 2, training: 2 },
  applied: { cnn: 2, transformer: 2, training: 2 },
  engineering: { transformer: 2, training: 3, gan: 0 },
}
export const usualWeights = (role: Role): InterviewDay['weights'] => ({ ...weightsOfRole[role] })

const chapterOf = (id: string) => id.split('/', 1)[0] ?? ''

/** How much a chapter or a topic matters: a topic as its chapter, unless it has a weight of its own. */
export const weightOf = ({ weights }: Pick<InterviewDay, 'weights'>, id: string): number =>
  weights[id] ?? weights[chapterOf(id)] ?? 1

/** The same date with a chapter or a topic that matters so much; a topic that matters as its chapter follows it again. */
export function withWeight(interview: InterviewDay, id: string, weight: number): InterviewDay {
  const { [id]: _, ...others } = interview.weights
  const follows = id !== chapterOf(id) && weight === weightOf(interview, chapterOf(id))
  return { ...interview, weights: follows ? others : { ...others, [id]: weight } }
}

/** The interview as the planner takes it: importance by topic. */
export const asInterview = (interview: InterviewDay, topicIds: readonly string[]): Interview => ({
  day: interview.day,
  importance: Object.fromEntries(topicIds.map((topicId) => [topicId, weightOf(interview, topicId)])),
})

/** Those that are still to come, the next one first. */
export const comingInterviews = (interviews: readonly InterviewDay[], today: StudyDay): InterviewDay[] =>
  interviews.filter(({ day }) => day > today).toSorted((one, other) => (one.day < other.day ? -1 : 1))
