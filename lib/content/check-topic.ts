import { countWords, errorAt, type Problem } from '@/lib/core/content/problem'
import { repeated } from '@/lib/core/content/text-rules'
import type { TopicFiles } from './topic'
import { itemsOfTopic } from './topic-items'

type Rule = (topic: TopicFiles) => string | false

const count = <Thing>(things: readonly Thing[], one: string, [least, most]: readonly [number, number]) =>
  (things.length < least || things.length > most) && `the page has ${things.length} ${one}: ${least} to ${most}`

/** A list of one: most likely an answer like "0. The posterior equals …". */
const startsAsList = /^<ol[^>]*>\s*<li>(?:(?!<li>)[\s\S])*<\/ol>$/

const errors: readonly Rule[] = [
  ({ page }) => count(page.sections, 'sections', [2, 5]),
  ({ page }) => count(page.asks, ':::ask', [2, 3]),
  ({ page }) =>
    count(
      page.sections.flatMap((section) => section.notes),
      ':::margin',
      [0, 5],
    ),
  ({ front }) => countWords(front.lead) > 30 && `the lead has ${countWords(front.lead)} words: at most 30`,
  ({ page }) =>
    repeated(
      page.sections.map((section) => section.slug),
      'slug',
    ),
  ({ page }) =>
    page.asks.some(({ answerHtml }) => startsAsList.test(answerHtml)) &&
    'an answer begins like a numbered list ("0. …") and would lose its number',
  ({ entries }) => entries.length < 3 && `the topic has ${entries.length} cards: at least 3`,
]

const warnings: readonly Rule[] = [
  ({ page }) => (page.words < 350 || page.words > 1600) && `the page has ${page.words} words: 350 to 1,600`,
]

/** What one topic says against the rules of docs/authoring.md, its cards' own words aside. */
export function checkTopic(topic: TopicFiles): Problem[] {
  const place = `content/${topic.id}/guide.md`
  const broken = (grade: Problem['grade'], rules: readonly Rule[]): Problem[] =>
    rules.map((rule) => rule(topic)).flatMap((message) => (message === false ? [] : { grade, place, message }))
  return [...broken('error', errors), ...broken('warn', warnings), ...checkPlaces(topic)]
}

/** Do the items carry the topic's name, and point to sections that exist? */
function checkPlaces(topic: TopicFiles): Problem[] {
  const sections = new Set(topic.page.sections.map((section) => section.slug))
  const prefix = `${topic.chapter}-${topic.slug}-`
  return itemsOfTopic(topic).flatMap(({ entry, place }) => {
    const faults = [
      !entry.id.startsWith(prefix) && `the id does not begin with ${prefix}`,
      !sections.has(entry.passage) && `the passage #${entry.passage} is no section of the page`,
    ]
    return faults.flatMap((message) => (message === false ? [] : [errorAt(place, message)]))
  })
}
