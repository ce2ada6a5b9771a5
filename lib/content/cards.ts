import type { CardEntry } from '@/lib/core/content/card-file'
import { splitCloze } from '@/lib/core/content/cloze'
import type { Card } from '@/lib/core/content/guide'
import { renderChanges } from './changes'
import { plainText, renderMarkdown } from './markdown'

interface Place {
  readonly topicId: string
  readonly topicNumber: string
  readonly topicTitle: string
}

/** @throws one sentence that names the card when its Markdown or a formula is broken */
export function renderCard(entry: CardEntry, place: Place): Card {
  const { id, kind, passage, level, type, map, ref, asOf, lab, note } = entry
  const shared = {
    ...place,
    ...{ id, kind, passage, level, type, map, ref },
    ...(asOf && { asOf }),
    ...(lab && { lab: { id: lab.id, ...(lab.preset && { preset: lab.preset }) } }),
  }
  try {
    return { ...shared, ...renderChanges(entry), ...(note && { noteHtml: renderMarkdown(note) }), ...faces(entry) }
  } catch (cause) {
    throw new Error(`card ${id}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

function faces(entry: CardEntry): Pick<Card, 'frontHtml' | 'backHtml' | 'frontText' | 'backText'> {
  if (entry.kind === 'card') {
    return {
      frontHtml: renderMarkdown(entry.front),
      backHtml: renderMarkdown(entry.back),
      frontText: plainText(entry.front),
      backText: plainText(entry.back),
    }
  }
  const cut = splitCloze(entry.text)
  if (!cut) throw new Error('a cloze has exactly one {{hidden part}}')
  const marked = `${cut.before}:blank[${cut.hidden}]${cut.after}`
  return {
    frontHtml: renderMarkdown(marked, 'hidden'),
    backHtml: renderMarkdown(marked, 'shown'),
    frontText: plainText(`${cut.before}…${cut.after}`),
    backText: plainText(`${cut.before}${cut.hidden}${cut.after}`),
  }
}
