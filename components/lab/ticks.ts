/** Round numbers from at or below `low` to at or above `high`, two to six of them. */
export function niceTicks(low: number, high: number): number[] {
  const span = high - low || 1
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(6)))
}

/** Powers of ten around the numbers, as exponents: every one, or every second or third where they are many. */
export function decadeTicks(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low))
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)))
  const stride = Math.ceil((last - first) / 5)
  return Array.from({ length: Math.ceil((last - first) / stride) + 1 }, (_, at) => first + at * stride)
}
