import { describe, expect, test } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { corpusFigures } from '@/lib/content/corpus-figures'
import { loadCards, loadChapters } from '@/lib/content/guide'
import { loadInterviewItems, loadQuizItems } from '@/lib/content/items'
import { loadMisconceptions } from '@/lib/content/misconceptions'

const content = checkContent()
const { topics, problems } = content
const figures = corpusFigures(content)

describe('the guide', () => {
  test.each(topics.map((topic) => [topic.id] as const))('%s breaks no rule', (id) => {
    const errors = problems.filter(
      ({ grade, place }) =>
        grade === 'error' && (place.includes(`content/${id}`) || place.includes(id.replace('/', '-'))),
    )
    expect(errors).toEqual([])
  })

  test('breaks no rule as a whole', () => {
    const wholes = problems.filter(
      ({ grade, place }) => grade === 'error' && !/^(content\/\w[\w-]*\/\w|item )/.test(place),
    )
    expect(wholes).toEqual([])
  })

  test('covers every bullet of the map', () => {
    expect(figures.coverage.bullets).toEqual({ covered: 50, total: 50 })
  })

  test('has at least three cards for each bullet', () => {
    for (const { front, entries, id } of topics) {
      expect(entries.length, id).toBeGreaterThanOrEqual(3 * Math.max(1, front.bullets.length))
    }
  })

  test('numbers chapters, topics, figures and equations without a gap', async () => {
    const chapters = await loadChapters()
    expect(chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    for (const { number, topics: own } of chapters) {
      expect(own.map((topic) => topic.number)).toEqual(own.map((_, at) => `${number}.${at + 1}`))
      const blocks = own.flatMap((topic) => topic.sections.flatMap((section) => section.blocks))
      for (const kind of ['figure', 'equation'] as const) {
        const numbers = blocks.flatMap((block) => (block.kind === kind ? [block.number] : []))
        expect(numbers).toEqual(numbers.map((_, at) => `${number}.${at + 1}`))
      }
    }
  })

  test('every card has the same id for ever: ids are unique', async () => {
    const ids = (await loadCards()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the items', () => {
  test('are at least 600 cards and 400 quiz items, told apart by at least 150 misconceptions', () => {
    const { cards, quiz, misconceptions } = figures.counts
    expect(cards).toBeGreaterThanOrEqual(600)
    expect(quiz).toBeGreaterThanOrEqual(400)
    expect(misconceptions).toBeGreaterThanOrEqual(150)
  })

  test('answer all 400 questions of the map', () => {
    expect(figures.coverage.questions).toEqual({ covered: 400, total: 400 })
  })

  test('are loaded in guide order, all of them, with what they point to', async () => {
    const [quiz, interview, beliefs] = await Promise.all([loadQuizItems(), loadInterviewItems(), loadMisconceptions()])
    expect([quiz.length, interview.length, beliefs.length]).toEqual([
      figures.counts.quiz,
      figures.counts.interview,
      figures.counts.misconceptions,
    ])
    for (const { id, references } of [...quiz, ...interview]) expect(references.length, id).toBeGreaterThan(0)
    const chapters = quiz.map(({ topicNumber }) => Number(topicNumber.split('.')[0]))
    expect(chapters).toEqual(chapters.toSorted((a, b) => a - b))
  })

  test('point to references, links, formulas and code that hold', () => {
    const { itemsWithoutReference, deadLinks, mathFailures } = figures
    expect({ itemsWithoutReference, deadLinks, mathFailures }).toEqual({
      itemsWithoutReference: 0,
      deadLinks: 0,
      mathFailures: 0,
    })
  })
})
