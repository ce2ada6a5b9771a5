import { expect, test } from '@playwright/test'
import { inNode, inWorker } from '../bench/places'

test('a seed means the same run everywhere: parameters after 60 steps, in Node and in this browser', async () => {
  const ask = { task: 'hashes', settings: { steps: 60 } } as const
  const [here, there] = [await inNode(ask), await inWorker(ask)]
  expect(there).toEqual(here)
  expect(here).toHaveLength(6)
})
