import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Memory } from './memory'

const mebibyte = 2 ** 20
const createMemory = () => new Memory(new WebAssembly.Memory({ initial: 64, maximum: 64 }), 1000)

test('what was freed in small blocks serves large ones', () => {
  const memory = createMemory()
  const small = Array.from({ length: 200 }, () => memory.allocate(16 * 1024))
  for (const address of small) memory.release(address, 16 * 1024)
  const large = [mebibyte, mebibyte, mebibyte].map((bytes) => memory.allocate(bytes))
  for (const address of large) memory.release(address, mebibyte)
  expect(memory.bytesInUse).toBe(0)
  expect(memory.allocate(3.5 * mebibyte)).toBeGreaterThanOrEqual(1000)
})

test('a block that does not fit is refused, and takes nothing', () => {
  const memory = createMemory()
  const address = memory.allocate(mebibyte)
  expect(() => memory.allocate(5 * mebibyte)).toThrow('memory of 4 MiB is full')
  expect(memory.bytesInUse).toBe(mebibyte)
  memory.release(address, mebibyte)
  expect(memory.allocate(3 * mebibyte)).toBeGreaterThanOrEqual(1000)
})

test('law: blocks in use never overlap, and all room comes back', () => {
  const step = fc.record({ bytes: fc.integer({ min: 1, max: 400_000 }), frees: fc.nat({ max: 3 }) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const memory = createMemory()
      const inUse: { at: number; bytes: number }[] = []
      for (const { bytes, frees } of steps) {
        for (const { at, bytes: size } of inUse.splice(0, frees)) memory.release(at, size)
        if (memory.bytesInUse > mebibyte) continue
        const at = memory.allocate(bytes)
        for (const other of inUse) expect(at + bytes <= other.at || other.at + other.bytes <= at).toBe(true)
        inUse.push({ at, bytes })
      }
      for (const { at, bytes } of inUse) memory.release(at, bytes)
      expect(memory.allocate(3.5 * mebibyte)).toBeGreaterThan(0)
    }),
  )
})
