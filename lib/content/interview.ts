import type { InterviewItem } from '@/lib/core/content/interview'
import type { InterviewEntry } from '@/lib/core/content/interview-file'
import type { ItemPlace } from '@/lib/core/content/item'
import { itemOf, type Library, misconceptionOf } from './item'
import { plainText, renderMarkdown } from './markdown'

/** @throws one sentence when a formula is broken, or a reference or misconception unknown */
export function renderInterview(entry: InterviewEntry, place: ItemPlace, library: Library): InterviewItem {
  const { question, thesis, answer, rubric, weak, mistake, contested, followUps } = entry
  const { family, steps, exhibit, code } = entry
  return {
    ...itemOf(entry, place, library),
    kind: 'interview',
    questionHtml: renderMarkdown(question),
    questionText: plainText(question),
    thesisHtml: renderMarkdown(thesis),
    thesisText: plainText(thesis),
    answerHtml: renderMarkdown(answer),
    answerText: plainText(answer),
    rubric: rubric.map(({ point, cards }) => ({
      pointHtml: renderMarkdown(point),
      pointText: plainText(point),
      cards: cards ?? [],
    })),
    weakHtml: renderMarkdown(weak),
    mistake: misconceptionOf(mistake, library),
    followUps: followUps.map((next) => ({
      questionHtml: renderMarkdown(next.question),
      answerHtml: renderMarkdown(next.answer),
    })),
    ...(contested && { contestedHtml: renderMarkdown(contested) }),
    ...(family && { family }),
    ...(steps && { stepsHtml: steps.map((step) => renderMarkdown(step)) }),
    ...(exhibit && { exhibitHtml: renderMarkdown(exhibit) }),
    ...(code && { code }),
  }
}
