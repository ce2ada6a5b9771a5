import { expect, test } from 'vitest'
import { loadChapters } from '@/lib/content/guide'
import { renderMarkdown } from '@/lib/content/markdown'
import { drawItem } from '@/lib/core/families/draw-item'
import { families } from '@/lib/core/families/families'

test('every family hangs on a section of the guide', async () => {
  const topics = (await loadChapters()).flatMap((chapter) => chapter.topics)
  const sections = new Set(topics.flatMap(({ id, sections: own }) => own.map(({ slug }) => `${id}#${slug}`)))
  const places = families.map(({ topicId, passage }) => `${topicId}#${passage}`)
  expect(places.filter((place) => !sections.has(place))).toEqual([])
})

test.each(families.map((family) => [family.id, family] as const))(
  '%s: formulas of every kind of draw parse',
  (_, family) => {
    for (let seed = 100; seed < 112; seed++) {
      const { stem, solution, slips } = drawItem(family, seed)
      const html = [stem, ...solution, ...slips.map(({ says }) => says)].map((text) => renderMarkdown(text)).join('')
      expect(html).not.toMatch(/\$|<em>/)
    }
  },
)
