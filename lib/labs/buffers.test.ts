import { expect, test } from 'vitest'
import { buffersOf } from './buffers'

test('every memory is found once, however deep it lies', () => {
  const shared = new Float32Array(4)
  const data = {
    frames: [{ look: { map: shared, again: shared.subarray(1) } }, { look: [new Int32Array(2), null, 'x'] }],
  }
  expect(buffersOf(data).map(({ byteLength }) => byteLength)).toEqual([16, 8])
})
