import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Address, parseAddress, printAddress, seedLimit } from './address'
import { lab } from './neuron-and-layers/lab'

const parse = (query: string) => parseAddress(lab, new URLSearchParams(query))

const armOf = (shared: { data: string; batch: number }) =>
  fc.record({
    data: fc.constant(shared.data),
    batch: fc.constant(shared.batch),
    depth: fc.constantFrom(...lab.knobs.depth.stops),
    width: fc.constantFrom(...lab.knobs.width.stops),
    activation: fc.constantFrom(...lab.knobs.activation.stops),
    rate: fc.constantFrom(...lab.knobs.rate.stops),
  })
const outcome = fc.constantFrom(...lab.outcomes)
const addresses: fc.Arbitrary<Address> = fc
  .record({ data: fc.constantFrom(...lab.knobs.data.stops), batch: fc.constantFrom(...lab.knobs.batch.stops) })
  .chain((shared) =>
    fc.record(
      {
        preset: fc.constantFrom(...Object.keys(lab.presets)),
        seed: fc.nat({ max: seedLimit - 1 }),
        arms: fc.tuple(armOf(shared), armOf(shared)),
        foretold: fc.record(
          { outcomes: fc.tuple(outcome, outcome), sure: fc.boolean() },
          { requiredKeys: ['outcomes'] },
        ),
        from: fc.constantFrom('foundations-layers-01', 'cnn-pooling-03'),
      },
      { requiredKeys: ['preset', 'seed', 'arms'] },
    ),
  )

test('whatever is set, the printed link parses back to it', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(parse(printAddress(lab, address).toString())).toEqual(address)
    }),
  )
})

test('any query at all parses, and prints to a link that means the same', () => {
  const key = fc.constantFrom('preset', 'seed', 'data', 'a.depth', 'b.rate', 'predict', 'sure', 'from', 'x')
  const value = fc.oneof(fc.string(), fc.constantFrom('3', 'xor', 'fails.separates', 'yes', 'spiral-relu', '1e9', '-1'))
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
      const address = parseAddress(lab, new URLSearchParams(pairs))
      expect(parseAddress(lab, printAddress(lab, address))).toEqual(address)
    }),
  )
})

test('a link without a word gives the first preset with its own seed', () => {
  expect(parse('')).toEqual({ preset: 'linear-on-xor', seed: 3, arms: lab.presets['linear-on-xor']?.arms })
})

test('a setting of both arms stands once in the link, a setting of one arm under its letter', () => {
  const { arms, ...rest } = parse('preset=linear-on-xor&data=moons&b.width=4')
  expect(arms.map(({ data, width }) => [data, width])).toEqual([
    ['moons', 8],
    ['moons', 4],
  ])
  expect(printAddress(lab, { ...rest, arms }).toString()).toBe('preset=linear-on-xor&seed=3&data=moons&b.width=4')
})

test('a link to a card takes an id and nothing else', () => {
  expect(parse('from=foundations-layers-01').from).toBe('foundations-layers-01')
  expect(parse('from=//evil.example').from).toBeUndefined()
})
