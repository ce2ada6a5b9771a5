import { splitCloze } from '@/lib/core/content/cloze'
import type { Formulas } from '@/lib/core/content/formula-shape'
import { resolveRef } from '@/lib/core/content/reference'
import { families } from '@/lib/core/families/families'
import { type ClozeQuestion, familyItemId } from '@/lib/core/quiz/question'
import type { NumberEntry, QuizPool } from '@/lib/core/quiz/quiz-bank'
import { loadChapterFiles, placeOfTopic } from './chapters'
import { formulasOf } from './formulas'
import { loadCards, loadChapters } from './guide'
import { loadQuizItems } from './items'
import { plainText } from './markdown'
import { oncePerContent } from './once'
import { loadWorks } from './references'

type Works = Awaited<ReturnType<typeof loadWorks>>

/** Everything that a quiz can ask, in guide order. @throws one sentence that names the broken item */
export const loadQuizPool = oncePerContent(async (): Promise<QuizPool> => {
  const works = await loadWorks()
  const [items, clozes, numbers] = await Promise.all([loadQuizItems(), loadClozes(works), loadNumbers(works)])
  const pool = [...items, ...numbers, ...clozes]
  const formulas: Record<string, Formulas[string]> = {}
  for (const family of families) Object.assign(formulas, formulasOf(family))
  return { pool, formulas, passages: await titlesOf(pool) }
})

async function titlesOf(pool: QuizPool['pool']): Promise<QuizPool['passages']> {
  const asked = new Set(pool.map(({ topicId, passage }) => `${topicId}#${passage}`))
  const topics = (await loadChapters()).flatMap((chapter) => chapter.topics)
  const titles = topics.flatMap(({ id, sections }) =>
    sections.map(({ slug, titleText }) => [`${id}#${slug}`, titleText] as const),
  )
  return Object.fromEntries(titles.filter(([passage]) => asked.has(passage)))
}

/** Cloze cards whose hidden words can be typed: a formula cannot. */
async function loadClozes(works: Works): Promise<ClozeQuestion[]> {
  const [chapters, cards] = await Promise.all([loadChapterFiles(), loadCards()])
  const cardOf = new Map(cards.map((card) => [card.id, card]))
  return chapters.flatMap(({ topics }) =>
    topics.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const hidden = entry.kind === 'cloze' ? splitCloze(entry.text)?.hidden : undefined
        const card = cardOf.get(entry.id)
        if (entry.kind !== 'cloze' || !hidden || hidden.includes('$') || !card) return []
        const { id, frontHtml, backHtml, topicId, topicNumber, topicTitle, passage, level, type, map, lab } = card
        return {
          ...{ id, kind: 'cloze' as const, topicId, topicNumber, topicTitle, passage, level, type, map },
          ...{ frontHtml, backHtml, accepts: [plainText(hidden), ...(entry.accepts ?? [])] },
          references: resolveRef(entry.ref, works),
          ...(lab && { lab }),
        }
      }),
    ),
  )
}

async function loadNumbers(works: Works): Promise<NumberEntry[]> {
  const chapters = await loadChapterFiles()
  return families.flatMap((family) => {
    const { id, title, topicId, passage, level, type, ref } = family
    const chapter = chapters.find(({ topics }) => topics.some((topic) => topic.id === topicId))
    const topic = chapter?.topics.find((each) => each.id === topicId)
    if (!chapter || !topic) return []
    return {
      ...{ ...placeOfTopic(chapter, topic), id: familyItemId(id), kind: 'number' as const, familyId: id, title },
      ...{ passage, level, type, map: [], references: resolveRef(ref, works) },
    }
  })
}
