import type { Chapter, Topic } from '@/lib/core/content/guide'
import type { InterviewItem } from '@/lib/core/content/interview'
import type { LabWords } from '@/lib/core/content/lab'
import type { SearchEntry } from '@/lib/core/search/search-entry'

/** Everything in the guide that search can find, in guide order. */
export function searchEntries(chapters: readonly Chapter[]): SearchEntry[] {
  return chapters.flatMap((chapter) => chapter.topics.flatMap(entriesOfTopic))
}

function entriesOfTopic(topic: Topic): SearchEntry[] {
  const { id, number, title, lead } = topic
  const href = `/guide/${id}`
  return [
    { id, kind: 'topic', number, title, text: lead, href },
    ...topic.sections.map(
      (section): SearchEntry => ({
        id: `${id}#${section.slug}`,
        kind: 'section',
        number,
        title: section.titleText,
        text: `${title} ${wordsOf(section.blocks.map((block) => (block.kind === 'html' ? block.html : '')).join(' '))}`,
        href: `${href}#${section.slug}`,
      }),
    ),
    ...topic.cards.map(
      (card): SearchEntry => ({
        id: card.id,
        kind: 'card',
        number,
        title: card.frontText,
        text: card.backText,
        href: `/cards/${card.id}`,
      }),
    ),
  ]
}

/** The interview questions, found by what they ask and the name of their topic: answers would double the download. */
export function interviewEntries(items: readonly InterviewItem[]): SearchEntry[] {
  return items.map(({ id, questionText, topicNumber, topicTitle }) => ({
    id,
    kind: 'interview',
    number: topicNumber,
    title: questionText,
    text: topicTitle,
    href: `/interview/${id}`,
  }))
}

/** The labs, found by their names, what they ask and what they show. */
export function labEntries(labs: readonly LabWords[]): SearchEntry[] {
  return labs.map(({ id, title, question, about, shows }) => ({
    id: `lab ${id}`,
    kind: 'lab',
    number: '',
    title,
    text: [question, about, ...shows].join(' '),
    href: `/labs/${id}`,
  }))
}

const wordsOf = (html: string) =>
  html
    .replace(/<math[\s\S]*?<\/math>|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
