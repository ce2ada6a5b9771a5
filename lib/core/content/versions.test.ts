import { expect, test } from 'vitest'
import { compareVersions, parseVersion, printVersion, type Version } from './versions'

const now = (hash: string, changes = 0): ReadonlyMap<string, Version> => new Map([['a-01', { hash, changes }]])
const grades = (...judged: Parameters<typeof compareVersions>) => compareVersions(...judged).map(({ grade }) => grade)
const nothingGone = new Set<string>()

test('a text as it was accepted says nothing', () => {
  expect(compareVersions(now('11'), { 'a-01': '11' }, nothingGone)).toEqual([])
})

test('a text that changed without a word is an error that names the cure', () => {
  const [problem] = compareVersions(now('22'), { 'a-01': '11' }, nothingGone)
  expect(problem?.grade).toBe('error')
  expect(problem?.message).toContain('changed')
  expect(grades(now('33', 1), { 'a-01': '22+1' }, nothingGone)).toEqual(['error'])
})

test('a text that tells its change is to be accepted, and so is a new item', () => {
  expect(grades(now('22', 1), { 'a-01': '11' }, nothingGone)).toEqual(['warn'])
  expect(grades(now('11'), {}, nothingGone)).toEqual(['warn'])
})

test('a told change that is taken away again is an error', () => {
  expect(grades(now('11'), { 'a-01': '11+1' }, nothingGone)).toEqual(['error'])
})

test('an item that vanishes must be listed as gone', () => {
  expect(grades(new Map(), { 'a-01': '11' }, nothingGone)).toEqual(['error'])
  expect(grades(new Map(), { 'a-01': '11' }, new Set(['a-01']))).toEqual([])
})

test('a version is read as it was written', () => {
  for (const version of [
    { hash: '1a2b3c4d', changes: 0 },
    { hash: '1a2b3c4d', changes: 3 },
  ])
    expect(parseVersion(printVersion(version))).toEqual(version)
})
