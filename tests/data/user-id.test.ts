import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sourcesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
    .map((name) => join(folder, name))

test('only requireUser makes a UserId', () => {
  const sources = ['app', 'components', 'lib', 'scripts'].flatMap(sourcesOf)
  const makers = sources.filter((path) => /\bas UserId\b|<UserId>/.test(readFileSync(path, 'utf8')))
  expect(makers).toEqual([join('lib', 'auth', 'require-user.ts')])
})
