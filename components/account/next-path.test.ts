import { expect, test } from 'vitest'
import { nextPathOf } from './next-path'

test.each(['/settings', '/guide/cnn/pooling#average', '/study?topics=cnn/pooling'])('%s is returned to', (path) => {
  expect(nextPathOf(`?next=${encodeURIComponent(path)}`)).toBe(path)
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'settings',
  '/api/account/export',
  '/sign-in?next=/sign-in',
  '',
])('%s is not: one lands in the study room', (path) => {
  expect(nextPathOf(`?next=${encodeURIComponent(path)}`)).toBe('/study')
})

test('without a wish one lands in the study room', () => {
  expect(nextPathOf('')).toBe('/study')
})
