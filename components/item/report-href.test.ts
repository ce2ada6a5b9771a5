import { expect, test } from 'vitest'
import { reportHref } from './report-href'

const about = { id: 'cnn-pooling-07', text: 'How many weights & biases?', version: '1a2b' }

test('a report names the item, its text and the version', () => {
  const { origin, pathname, searchParams } = new URL(reportHref('https://example.org/a/b/issues/new', about))
  expect(origin + pathname).toBe('https://example.org/a/b/issues/new')
  expect(searchParams.get('title')).toBe('cnn-pooling-07')
  expect(searchParams.get('body')).toContain('Item: cnn-pooling-07\nText: How many weights & biases?\nVersion: 1a2b')
})

test('what the address asks for already is kept', () => {
  expect(reportHref('https://example.org/new?labels=content', about)).toContain('labels=content&title=')
})
