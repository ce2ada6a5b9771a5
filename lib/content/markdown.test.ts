import fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderCard } from './cards'
import { figureFaults } from './figure'
import { parseMarkdown, plainText, printHtml, renderMarkdown } from './markdown'
import { renderMath } from './math'

test('a formula becomes MathML without a style attribute', () => {
  const mathml = renderMath(
    '\\begin{aligned} a &= b \\\\ \\hat{x} &= \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases} \\end{aligned}',
    {
      display: true,
    },
  )
  expect(mathml).toMatch(/^<math display="block"/)
  expect(mathml).not.toContain(' style=')
})

test('a formula that does not parse is named', () => {
  expect(() => renderMath('\\frac{1}{', { display: false })).toThrow('the formula $\\frac{1}{$ does not parse')
})

test('a formula that grows without bound is refused', () => {
  expect(() => renderMath('\\def\\a{\\a\\a}\\a', { display: false })).toThrow('does not parse')
})

test('words with a colon stay words', () => {
  expect(renderMarkdown('ratio 3:x and a:b')).toBe('<p>ratio 3:x and a:b</p>')
})

test('raw HTML is refused', () => {
  expect(() => renderMarkdown('<img src=x onerror=alert(1)>')).toThrow('raw HTML is not allowed')
})

const place = { topicId: 'cnn/pooling', topicNumber: '2.5', topicTitle: 'Pooling' }
const entry = {
  ...{ id: 'cnn-pooling-02', passage: 'x', map: [], ref: 'A 2016' },
  ...({ level: 'mid', type: 'concept' } as const),
}

test('a cloze hides its words in front, and marks them behind', () => {
  const card = renderCard(
    { ...entry, kind: 'cloze', text: 'Max pooling keeps the {{largest input}} of each window.' },
    place,
  )
  expect(card.frontHtml).not.toContain('largest')
  expect(card.frontHtml).toContain('class="blank"')
  expect(card.backHtml).toContain('<mark>largest input</mark>')
  expect(card.frontText).toBe('Max pooling keeps the … of each window.')
})

test('no text of an author can break out into markup', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const html = (() => {
        try {
          return renderMarkdown(text)
        } catch {
          return ''
        }
      })()
      expect(html).not.toMatch(/<(script|iframe|img|style)\b/i)
    }),
  )
})

test('a plain line becomes what the parser would make of it', () => {
  const signs = fc.constantFrom(...'aZé9 1.),;?!(/\'"’“…·×%–—−-w')
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 14 }), (text) => {
      const line = text.trim()
      expect(renderMarkdown(line)).toBe(printHtml(parseMarkdown(line).children))
    }),
    { numRuns: 500, examples: [['1) a'], ['12. b'], ['see www.a.de there'], ['a  b'], ['a - b'], ['a\n---']] },
  )
})

test('the plain words of a text keep its formulas as TeX', () => {
  expect(plainText('A side of $n$ becomes *half*.')).toBe('A side of n becomes half.')
})

test.each([
  ['<svg viewBox="0 0 1 1"><title>A</title><path style="fill:red"/></svg>', 'style attribute'],
  ['<svg viewBox="0 0 1 1"><title>A</title><rect fill="#fff"/></svg>', 'colour'],
  ['<svg viewBox="0 0 1 1"><title>A</title><script/></svg>', 'script'],
  ['<svg viewBox="0 0 1 1"><path/></svg>', 'title'],
])('%s is refused as a figure', (svg, said) => {
  expect(figureFaults(svg).join(' ')).toContain(said)
})

test('a drawing with classes, a viewBox and a title is taken', () => {
  expect(figureFaults('<svg viewBox="0 0 1 1"><title>A dot.</title><circle class="node" r="1"/></svg>')).toEqual([])
})
