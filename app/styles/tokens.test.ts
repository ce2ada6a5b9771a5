import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)
const themes = ['light', 'dark'] as const

/** Relative luminance of sRGB (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string, theme: (typeof themes)[number]): number {
  const [a, b] = [one, other].map((name) => {
    const token = tokens.get(name)
    if (!token) throw new Error(`there is no token --color-${name}`)
    return luminance(token[theme])
  })
  const [low = 0, high = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const pairs = (fore: readonly string[], back: readonly string[]) =>
  themes.flatMap((theme) => fore.flatMap((one) => back.map((other) => [one, other, theme] as const)))

test('black on white is 21 to 1', () => {
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21, 6)
})

test.each(pairs(['ink', 'ink-2'], ['paper', 'sheet', 'well']))(
  '%s on %s reads with 7 to 1 (%s)',
  (fore, back, theme) => {
    expect(contrast(fore, back, theme)).toBeGreaterThanOrEqual(7)
  },
)

test.each(pairs(['ink-3', 'again', 'hard', 'good', 'easy', 'focus'], ['paper', 'sheet']))(
  '%s on %s reads with 4.5 to 1 (%s)',
  (fore, back, theme) => {
    expect(contrast(fore, back, theme)).toBeGreaterThanOrEqual(4.5)
  },
)

test.each(pairs(['edge', 'pen', 'arm-a', 'arm-b', 'cat-1', 'cat-4'], ['paper', 'sheet']))(
  '%s on %s is seen with 3 to 1 (%s)',
  (fore, back, theme) => {
    expect(contrast(fore, back, theme)).toBeGreaterThanOrEqual(3)
  },
)

test.each(pairs(['ink-2'], ['again-wash', 'hard-wash', 'good-wash', 'easy-wash']))(
  '%s reads on %s with 7 to 1 (%s)',
  (fore, back, theme) => {
    expect(contrast(fore, back, theme)).toBeGreaterThanOrEqual(7)
  },
)

test.each(pairs(['paper'], ['ink', 'ink-2']))(
  'the words of a filled button, %s on %s, read with 7 to 1 (%s)',
  (fore, back, theme) => {
    expect(contrast(fore, back, theme)).toBeGreaterThanOrEqual(7)
  },
)

test.each(pairs(['ink'], ['seq-1', 'seq-2', 'seq-3']))(
  'numbers in a washed cell, %s on %s, read with 4.5 to 1 (%s)',
  (fore, back, theme) => {
    expect(contrast(fore, back, theme)).toBeGreaterThanOrEqual(4.5)
  },
)

test.each(themes)('the sequential steps grow steadily away from the paper (%s)', (theme) => {
  const steps = Array.from({ length: 9 }, (_, step) => contrast(`seq-${step}`, 'paper', theme))
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
})
