import type { ItemPlace } from '@/lib/core/content/item'
import { inShownOrder, isNumeric } from '@/lib/core/content/options'
import type { ChoiceItem, Option, QuizItem } from '@/lib/core/content/quiz'
import type { ChoiceEntry, QuizEntry } from '@/lib/core/content/quiz-file'
import { itemOf, type Library, misconceptionOf } from './item'
import { plainText, renderMarkdown } from './markdown'

/** @throws one sentence when a formula is broken, or a reference or misconception unknown */
export function renderQuiz(entry: QuizEntry, place: ItemPlace, library: Library): QuizItem {
  const asked = {
    ...itemOf(entry, place, library),
    stemHtml: renderMarkdown(entry.stem),
    stemText: plainText(entry.stem),
  }
  switch (entry.kind) {
    case 'choice':
      return { ...asked, ...renderChoice(entry, library) }
    case 'order':
      return { ...asked, kind: 'order', steps: entry.steps.map(optionOf), whyHtml: renderMarkdown(entry.why) }
    case 'match': {
      const pairs = entry.pairs.map(({ id, left, right, why }) => ({
        id,
        leftHtml: renderMarkdown(left),
        leftText: plainText(left),
        rightHtml: renderMarkdown(right),
        rightText: plainText(right),
        whyHtml: renderMarkdown(why),
      }))
      return { ...asked, kind: 'match', pairs }
    }
  }
}

const optionOf = ({ id, text }: { id: string; text: string }): Option => ({
  id,
  html: renderMarkdown(text),
  text: plainText(text),
})

function renderChoice(
  { kind, select, options }: ChoiceEntry,
  library: Library,
): Pick<ChoiceItem, 'kind' | 'select' | 'isNumeric' | 'options'> {
  return {
    kind,
    select,
    isNumeric: isNumeric(options.map(({ text }) => text)),
    options: inShownOrder(options).map((option) => ({
      ...optionOf(option),
      isKey: option.key === true,
      whyHtml: renderMarkdown(option.why),
      ...(!option.key && { misconception: misconceptionOf(option.misconception, library) }),
    })),
  }
}
