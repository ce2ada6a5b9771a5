import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemTypes, levels } from '../content/item-words'
import { drawMock, type MockQuestion, minutesFor } from './draw-mock'
import { parseMock, printMock, roles } from './mock-plan'

const question = fc.record({
  id: fc.stringMatching(/^[a-z]{1,4}-i\d\d$/),
  topicId: fc.constantFrom('cnn/pooling', 'cnn/convolution', 'rnn/lstm', 'gan/game'),
  level: fc.constantFrom(...levels),
  type: fc.constantFrom(...itemTypes),
})
const pool = fc.uniqueArray(question, { selector: ({ id }) => id, minLength: 1, maxLength: 40 })
const plan = fc.record({
  seed: fc.nat(999_999_999),
  role: fc.constantFrom(...roles),
  level: fc.constantFrom(...levels),
  minutes: fc.integer({ min: 10, max: 120 }),
})
const idsOf = (drawn: readonly MockQuestion[]) => drawn.map(({ id }) => id)
const minutesOf = (drawn: readonly MockQuestion[]) => drawn.reduce((sum, { type }) => sum + minutesFor[type], 0)

test('the same seed draws the same mock, in whatever order the questions were loaded', () => {
  fc.assert(
    fc.property(pool, plan, (loaded, asked) => {
      expect(idsOf(drawMock(loaded.toReversed(), asked))).toEqual(idsOf(drawMock(loaded, asked)))
    }),
  )
})

test('a mock fills its minutes and never exceeds them, asks nothing twice, and grows harder', () => {
  fc.assert(
    fc.property(pool, plan, (loaded, asked) => {
      const drawn = drawMock(loaded, asked)
      expect(new Set(drawn).size).toBe(drawn.length)
      expect(minutesOf(drawn)).toBeLessThanOrEqual(asked.minutes)
      const left = asked.minutes - minutesOf(drawn)
      for (const other of loaded) if (!drawn.includes(other)) expect(minutesFor[other.type]).toBeGreaterThan(left)
      const ranks = drawn.map(({ level }) => levels.indexOf(level))
      expect(ranks).toEqual(ranks.toSorted((one, next) => one - next))
    }),
  )
})

const everything = ['foundations', 'cnn', 'rnn', 'transformer', 'gan', 'autoencoder', 'training'].flatMap((chapter) =>
  itemTypes.flatMap((type) =>
    levels.map(
      (level): MockQuestion => ({ id: `${chapter}-${type}-${level}`, topicId: `${chapter}/${type}`, level, type }),
    ),
  ),
)
const draws = (asked: Partial<Parameters<typeof drawMock>[1]>) =>
  Array.from({ length: 50 }, (_, seed) =>
    drawMock(everything, { seed, role: 'applied', level: 'mid', minutes: 60, ...asked }),
  )
const share = (mocks: readonly (readonly MockQuestion[])[], is: (question: MockQuestion) => boolean) =>
  mocks.flat().filter(is).length / mocks.flat().length

test('every chapter has its turn', () => {
  for (const drawn of draws({})) {
    const chapters = drawn.map(({ topicId }) => topicId.split('/')[0])
    const counts = [...new Set(chapters)].map((chapter) => chapters.filter((other) => other === chapter).length)
    expect(counts.length).toBe(7)
    expect(Math.max(...counts)).toBeLessThanOrEqual(4)
  }
})

test('a research mock derives more, an engineering one computes and codes more', () => {
  const derives = ({ type }: MockQuestion) => type === 'derive'
  const builds = ({ type }: MockQuestion) => type === 'compute' || type === 'code'
  expect(share(draws({ role: 'research' }), derives)).toBeGreaterThan(
    2 * share(draws({ role: 'engineering' }), derives),
  )
  expect(share(draws({ role: 'engineering' }), builds)).toBeGreaterThan(2 * share(draws({ role: 'research' }), builds))
})

test('most questions are of the level asked for, and none is far away', () => {
  const mocks = draws({ level: 'junior' })
  expect(share(mocks, ({ level }) => level === 'junior')).toBeGreaterThan(0.5)
  expect(share(mocks, ({ level }) => level === 'staff')).toBeLessThan(0.05)
})

test('the address of a mock reads back, and what it does not understand is as usual', () => {
  fc.assert(
    fc.property(plan, (asked) => {
      expect(parseMock(new URLSearchParams(printMock(asked)))).toEqual(asked)
    }),
  )
  expect(parseMock(new URLSearchParams('role=applied'))).toBeNull()
  expect(parseMock(new URLSearchParams('seed=7&role=king&level=x&minutes=9999'))).toEqual({
    ...{ seed: 7, role: 'applied', level: 'mid', minutes: 120 },
  })
})
