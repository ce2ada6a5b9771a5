import { join } from 'node:path'
import type * as z from 'zod'
import { type CardEntry, cardEntrySchema } from '@/lib/core/content/card-file'
import { guideFrontMatterSchema } from '@/lib/core/content/guide-file'
import { type InterviewEntry, interviewEntrySchema } from '@/lib/core/content/interview-file'
import type { Problem } from '@/lib/core/content/problem'
import { type QuizEntry, quizEntrySchema } from '@/lib/core/content/quiz-file'
import { contentFolder, nameOf, parseYaml, readText } from './files'
import { type GuidePage, parseGuidePage } from './guide-page'
import { readListFile } from './list-file'

/** A topic as its files say it: read and checked, not yet numbered or rendered as a whole. */
export interface TopicFiles {
  id: string
  chapter: string
  slug: string
  front: z.infer<typeof guideFrontMatterSchema>
  page: GuidePage
  entries: CardEntry[]
  quiz: QuizEntry[]
  interview: InterviewEntry[]
  /** Of the entries that could not be read. */
  faults: Problem[]
}

/** @throws one sentence that names the file and the fault when there is no page to show */
export function readTopic(chapter: string, slug: string): TopicFiles {
  const folder = join(contentFolder, chapter, slug)
  const guidePath = join(folder, 'guide.md')
  const page = parsePage(guidePath, folder)
  const cards = readListFile(join(folder, 'cards.yaml'), cardEntrySchema)
  const quiz = readListFile(join(folder, 'quiz.yaml'), quizEntrySchema)
  const interview = readListFile(join(folder, 'interview.yaml'), interviewEntrySchema)
  return {
    id: `${chapter}/${slug}`,
    chapter,
    slug,
    page,
    front: parseYaml(page.frontMatter, guidePath, guideFrontMatterSchema),
    entries: cards.entries,
    quiz: quiz.entries,
    interview: interview.entries,
    faults: [...cards.faults, ...quiz.faults, ...interview.faults],
  }
}

function parsePage(path: string, folder: string): GuidePage {
  const source = readText(path)
  try {
    return parseGuidePage(source, folder)
  } catch (cause) {
    throw new Error(`${nameOf(path)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
