import { expect, test } from 'vitest'
import { runTable } from './run-table'
import { statusOf } from './status'

const metrics = [
  { id: 'accuracy', scale: 'linear', decimals: 2 },
  { id: 'loss', scale: 'log', decimals: 3 },
] as const
const arm = (accuracy: number, loss: number) => ({ metrics: { accuracy, loss }, blewUpAt: null })

test('the table has both arms side by side, a row for each kept frame', () => {
  const frames = [{ update: 20, arms: [arm(0.5, 0.75), arm(0.98, Number.NaN)] as const }]
  expect(runTable(metrics, { accuracy: 'test accuracy' }, frames)).toEqual({
    columns: ['update', 'A, test accuracy', 'A, loss', 'B, test accuracy', 'B, loss'],
    rows: [['20', '.50', '.750', '.98', 'no number']],
  })
})

test.each([
  [{ playing: true, end: null, ms: 400 }, '37 of 600 · seed 4 · 0.4\u00A0s'],
  [{ playing: false, end: null, ms: 400 }, '37 of 600 · seed 4 · 0.4\u00A0s · paused'],
  [{ playing: false, end: 'settled', ms: 1900 }, '37 of 600 · seed 4 · 1.9\u00A0s · settled'],
] as const)('the state %o is said as %s', (bench, text) => {
  expect(statusOf({ bench, shown: { update: 37 }, budget: 600, seed: 4 })).toBe(text)
})
