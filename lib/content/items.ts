import type { InterviewItem } from '@/lib/core/content/interview'
import type { ItemPlace } from '@/lib/core/content/item'
import type { QuizItem } from '@/lib/core/content/quiz'
import { loadChapterFiles, placeOfTopic } from './chapters'
import { renderInterview } from './interview'
import { type Library, naming } from './item'
import { loadMisconceptions } from './misconceptions'
import { oncePerContent } from './once'
import { renderQuiz } from './quiz'
import { loadWorks } from './references'
import type { TopicFiles } from './topic'

const loadLibrary = oncePerContent(async (): Promise<Library> => {
  const [works, misconceptions] = await Promise.all([loadWorks(), loadMisconceptions()])
  return { works, misconceptions: new Map(misconceptions.map((each) => [each.id, each])) }
})

/** Every interview item in guide order. @throws one sentence that names the broken item */
export const loadInterviewItems = oncePerContent(
  (): Promise<InterviewItem[]> =>
    renderAll(({ interview }, place, library) =>
      interview.map((entry) => naming(`interview item ${entry.id}`, () => renderInterview(entry, place, library))),
    ),
)

/** Interview questions of whose answers a card carries a point. */
export const loadQuestionsCarriedBy = async (cardId: string): Promise<Pick<InterviewItem, 'id' | 'questionText'>[]> =>
  (await loadInterviewItems())
    .filter(({ rubric }) => rubric.some(({ cards }) => cards.includes(cardId)))
    .map(({ id, questionText }) => ({ id, questionText }))

/** Every quiz item in guide order. @throws one sentence that names the broken item */
export const loadQuizItems = oncePerContent(
  (): Promise<QuizItem[]> =>
    renderAll(({ quiz }, place, library) =>
      quiz.map((entry) => naming(`quiz item ${entry.id}`, () => renderQuiz(entry, place, library))),
    ),
)

async function renderAll<Result>(
  render: (topic: TopicFiles, place: ItemPlace, library: Library) => Result[],
): Promise<Result[]> {
  const [chapters, library] = await Promise.all([loadChapterFiles(), loadLibrary()])
  return chapters.flatMap((chapter) =>
    chapter.topics.flatMap((topic) => render(topic, placeOfTopic(chapter, topic), library)),
  )
}
