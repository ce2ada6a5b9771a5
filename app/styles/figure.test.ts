import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const content = join(process.cwd(), 'content')
const drawings = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svg'))
const styles = new URL('.', import.meta.url)
const css = readdirSync(styles)
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(new URL(file, styles), 'utf8'))
  .join('\n')
const isDefined = (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(css)

test('the vocabulary of drawings has no word for nothing', () => {
  expect(isDefined('cell')).toBe(true)
  expect(isDefined('cel')).toBe(false)
})

test.each(drawings)('every class that %s uses is drawn', (file) => {
  const svg = readFileSync(join(content, file), 'utf8')
  const names = [...svg.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value = '']) => value.split(/\s+/).filter(Boolean))
  // A plain `t` is what every text of a drawing is.
  expect([...new Set(names)].filter((name) => name !== 't' && !isDefined(name))).toEqual([])
})
